/** What may be claimed of a story that is not in English: names that the dataset knows, marked quotes, and no more. */
import type { Article, Chain, Quote, Summary } from '../../types';
import { summarize } from '../summary';
import type { Story } from '../text';

/**
 * The tagger and the linker learned English: elsewhere capitals mean less, so a link must be surer (0 to 1): in a
 * German story 'Berlin' and 'Siemens' reach 0.87 and more, 'das Essen' (the food) taken for the city 0.80.
 */
const SURE = 0.85;

type Claims = { readonly chains: readonly Chain[]; readonly quotes: readonly Quote[]; readonly summary: Summary };

/** Of what was found as if it were English. Roles, speakers, dates and figures would be guesses from English words. */
export function claimsInOtherLanguage(input: {
  story: Story;
  article: Article;
  chains: readonly Chain[];
  quotes: readonly Quote[];
}): Claims {
  const { story, article } = input;
  const chains = input.chains
    .map(inDataset)
    .filter((chain) => chain !== null)
    .map((chain, id) => ({ ...chain, id }));
  const quotes = input.quotes.filter(({ form }) => form !== 'indirect').map(withoutSpeaker);
  const summary = summarize({ story, article, chains, traits: [], quotes });
  return { chains, quotes, summary: { ...summary, when: [], numbers: [], voices: [] } };
}

function inDataset(chain: Chain): Chain | null {
  const mentions = chain.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role');
  if (chain.entity === null || chain.confidence < SURE || mentions.length === 0) return null;
  return { ...chain, mentions, role: chain.role?.source === 'dataset' ? chain.role : null };
}

function withoutSpeaker(quote: Quote): Quote {
  return { ...quote, cue: null, speaker: { span: null, chain: null, text: null }, confidence: 0 };
}
