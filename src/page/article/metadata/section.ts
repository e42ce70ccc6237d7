/** The part of the paper that the story stands in, as the page names it. */
import { cleanText } from '../whitespace';
import type { LinkedData } from './linked-data';
import { decode, firstOf, type MetaTags } from './meta-tags';

/** Characters; longer ones are lists of keywords. */
const LONGEST = 60;

export function readSection({ tags, linked }: { tags: MetaTags; linked: LinkedData }): string | null {
  for (const candidate of [firstOf(tags, 'article:section'), linked.articles[0]?.section ?? null]) {
    const section = cleanText(decode(candidate ?? ''));
    // Some give the section's address instead of its name.
    if (section !== '' && section.length <= LONGEST && !/^https?:|^\//.test(section)) return section;
  }
  return null;
}
