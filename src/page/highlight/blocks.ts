/** Segments grouped by the block element that holds them, with positions as mark.js counts them. */
import type { Segment } from './types';

/** Any element that usually starts a line of its own; the nearest one is the block. */
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, td, th, dt, dd, div, section, article, main, header, footer, aside, figure, address, body';

/** mark.js leaves out text whose direct parent is one of these, and no other (measured: any other rule shifts the marks). */
const UNCOUNTED = 'script, style, title, head, html';

/** Items by the block of their segment, in order of first appearance. */
export function byBlock<T extends { readonly segment: Segment }>(items: readonly T[]): Map<HTMLElement, T[]> {
  const groups = new Map<HTMLElement, T[]>();
  for (const item of items) {
    const block = item.segment.node.parentElement?.closest<HTMLElement>(BLOCK);
    if (!block) continue;
    const group = groups.get(block);
    if (group === undefined) groups.set(block, [item]);
    else group.push(item);
  }
  return groups;
}

/** Where each text node starts in the text that mark.js reads from `block`. */
export function textStarts(block: HTMLElement): Map<Text, number> {
  const starts = new Map<Text, number>();
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.matches(UNCOUNTED)) continue;
    starts.set(node as Text, length);
    length += (node as Text).data.length;
  }
  return starts;
}
