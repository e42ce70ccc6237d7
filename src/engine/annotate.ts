/** The pipeline: an article and the dataset in, an annotation out. Pure and synchronous; never throws on odd text. */
import type { Annotation, Article } from '../types';
import type { Dataset } from './dataset';
import { recognize, type Tagger } from './entities';
import { claimsInOtherLanguage, isEnglish, languageOf } from './language';
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

/**
 * Shares of the whole after each stage, for a progress bar: names take most of the time (measured over the gold articles).
 */
const PROGRESS = { names: 0.65, quotes: 0.85 } as const;

/**
 * Offsets in the result are UTF-16 indices into `article.text`; its language is the text's own, whatever the page declares.
 * `onProgress` hears a share from 0 to 1 after each stage but the last.
 */
export function annotate(
  given: Article,
  { dataset, tagger }: Knowledge,
  onProgress?: (share: number) => void,
): Annotation {
  const article = { ...given, language: languageOf(given) };
  const story = readStory(article);
  const { chains, traits } = recognize({ story, article, dataset, tagger });
  onProgress?.(PROGRESS.names);
  const quotes = findQuotes({ story, article, chains, traits });
  onProgress?.(PROGRESS.quotes);
  const claims = isEnglish(article.language)
    ? { chains, quotes, summary: summarize({ story, article, chains, traits, quotes }) }
    : claimsInOtherLanguage({ story, article, chains, quotes });
  const annotation: Annotation = {
    schema: 'newsgloss/1',
    engine: ENGINE_VERSION,
    dataset: { version: dataset.version, asOf: dataset.asOf },
    article,
    ...claims,
  };
  if (typeof NEWSGLOSS_DEBUG !== 'undefined' && NEWSGLOSS_DEBUG) assertValid(annotation);
  return annotation;
}
