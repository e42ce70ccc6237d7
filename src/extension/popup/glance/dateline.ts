/** Where the reporter wrote from: 'BERLIN — …', 'WASHINGTON (AP) — …'. */
import type { Article } from '../../../types';

/** Capitals, perhaps the agency in brackets, then a dash; no sentence is that short. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}.,'’ -]{2,50}?(?:, [\p{Lu}][\p{L}. ]{1,20})?)(?:\s*\([^)\n]{2,30}\))?\s*(?:—|–|--|-{1,2}\s)/u;

/** The words of the dateline in their own case, or null. */
export function datelineOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string | null {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const place = first && DATELINE.exec(text.slice(first.start, first.start + 100))?.[1]?.trim();
  return place ? place.replace(/,$/, '') : null;
}
