/** Places, by what the story is about: headline, dateline and opening before mere count. */
import type { Chain, Ranked } from '../../types';
import type { Story } from '../text';
import { prominence } from './prominence';

/** A dateline says where the reporter was, mostly where it happened. */
const DATELINE = 2;

export function rankWhere(chains: readonly Chain[], story: Story): Ranked[] {
  const dateline = datelineEnd(story);
  return chains
    .filter(({ kind }) => kind === 'place')
    .map((chain) => {
      const inDateline =
        dateline !== null && chain.mentions.some(({ start, end }) => start >= dateline.start && end <= dateline.end);
      return { chain: chain.id, weight: prominence(chain, story) + (inDateline ? DATELINE : 0) };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** 'MOSCOW (AP) —' at the beginning of the first paragraph. */
function datelineEnd(story: Story): { start: number; end: number } | null {
  const first = story.blocks.find(({ kind }) => kind === 'paragraph');
  if (!first) return null;
  const match = /^[\p{Lu}][^.!?\n]{1,60}?\s?[—–-]{1,2}\s/u.exec(story.text.slice(first.start, first.start + 80));
  return match ? { start: first.start, end: first.start + match[0].length } : null;
}
