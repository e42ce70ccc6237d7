/** The summary: who, where, when, numbers, voices, key sentences. A section is one file here. Deterministic. */
import type { Article, Chain, Quote, Summary } from '../../types';
import type { ChainTraits } from '../stages';
import { findDates, type Story } from '../text';
import { keySentences } from './key';
import { findNumbers } from './numbers';
import { gatherVoices } from './voices';
import { rankWhere } from './where';
import { rankWho } from './who';

export function summarize(input: {
  story: Story;
  article: Article;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
  quotes: readonly Quote[];
}): Summary {
  const { story, article, chains, quotes } = input;
  const who = rankWho(chains, story, quotes);
  const when = findDates(story, article.published);
  return {
    who,
    where: rankWhere(chains, story),
    when,
    numbers: findNumbers(story, when),
    voices: gatherVoices({ text: story.text, chains, quotes }),
    key: keySentences({ story, chains, quotes, who, when }),
  };
}
