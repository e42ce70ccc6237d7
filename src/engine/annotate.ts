/** The pipeline: an article and the dataset in, an annotation out. Pure and synchronous; never throws on odd text. */
import type { Annotation, Article } from '../types';
import type { Dataset } from './dataset';
import { recognize, type Tagger } from './entities';
import { findQuotes } from './quotes';
import { summarize } from './summary';
import { readStory } from './text';
import { assertValid } from './validate';

/** Set by the bundler and the test runner; unset elsewhere. A release build drops all that hangs on it. */
declare const NEWSGLOSS_DEBUG: boolean | undefined;

/** Written into every annotation, so that a stored one can be told from what a later engine would say. */
export const ENGINE_VERSION = '0.1.0';

/** What the engine knows beforehand: the entities of the world, and what names look like. */
export type Knowledge = { readonly dataset: Dataset; readonly tagger: Tagger };

/** Offsets in the result are UTF-16 indices into `article.text`. */
export function annotate(article: Article, { dataset, tagger }: Knowledge): Annotation {
  const story = readStory(article);
  const { chains, traits } = recognize({ story, article, dataset, tagger });
  const quotes = findQuotes({ story, article, chains, traits });
  const summary = summarize({ story, article, chains, traits, quotes });
  const annotation: Annotation = {
    schema: 'newsgloss/1',
    engine: ENGINE_VERSION,
    dataset: { version: dataset.version, asOf: dataset.asOf },
    article,
    chains,
    quotes,
    summary,
  };
  if (typeof NEWSGLOSS_DEBUG !== 'undefined' && NEWSGLOSS_DEBUG) assertValid(annotation);
  return annotation;
}
