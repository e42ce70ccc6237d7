/** How long the story takes to read. */
import type { Article } from '../../../types';

/** Words a minute of silent reading of English (Brysbaert 2019: 238 on average for non-fiction). */
const WORDS_PER_MINUTE = 238;

/** Minutes, at least 1; credits and boilerplate are not read. */
export function readingMinutes({ text, blocks }: Pick<Article, 'text' | 'blocks'>): number {
  const words = blocks
    .filter(({ kind }) => kind !== 'credit' && kind !== 'boilerplate')
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
