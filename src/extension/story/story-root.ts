/** The element that holds the whole story: the nearest common ancestor of its blocks. */
import type { TextMap } from '../../page/article';
import type { Article } from '../../types';

/** Null when no block of the story stands on the page. */
export function storyRoot({ blocks }: Article, map: TextMap): Element | null {
  let root: Element | null = null;
  blocks.forEach(({ kind }, index) => {
    // A headline often stands far from the body; it is painted all the same.
    if (kind === 'boilerplate' || kind === 'credit' || kind === 'title') return;
    const element = map.elementOf(index);
    if (element === null) return;
    if (root === null) root = element;
    while (root !== null && !root.contains(element)) root = root.parentElement;
  });
  return root;
}
