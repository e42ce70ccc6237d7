/** How much a story is about something: where it is named first, how often, how widely. */
import type { Chain } from '../../types';
import { indexAt, type Story } from '../text';

/** In the headline, in the first paragraph, in the first three: what news puts there it is about. */
const TITLE = 4;
const LEAD = 2.5;
const OPENING = 1;

/** Logarithm of mentions, plus position, plus spread over blocks. Zero without named mentions. */
export function prominence(chain: Chain, story: Story): number {
  const named = chain.mentions.filter(({ form }) => form !== 'pronoun');
  if (named.length === 0) return 0;
  const blocks = new Set(named.map(({ start }) => indexAt(story.blocks, start)));
  const titles = [...blocks].some((index) => story.blocks[index]?.kind === 'title');
  const first = firstParagraph(story);
  const lead = blocks.has(first) ? LEAD : Math.min(...blocks) <= first + 2 ? OPENING : 0;
  return 1.5 * Math.log2(1 + named.length) + (titles ? TITLE : 0) + lead + Math.min(3, 0.5 * blocks.size);
}

function firstParagraph(story: Story): number {
  const index = story.blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  return Math.max(0, index);
}
