/** Names as <mark> elements, by mark.js: one instance per block, ranges only, undone by our own merging. */
import Mark from 'mark.js';
import { byBlock, textStarts } from './blocks';
import { createGuard } from './guard';
import type { NameLayer, Step } from './layer';
import { nameTarget } from './layer';
import type { Pieces } from './pieces';
import { highlightOf, MARK_CLASS } from './style';
import type { NameMark, Segment, Target } from './types';
import { type Placed, unmarkAll, unwrap } from './unmark';

type Item = {
  readonly mark: NameMark;
  readonly segment: Segment /** The words as they were read. */;
  readonly text: string;
};
type MarkRange = { start: number; length: number };

export type MarkOptions = {
  readonly document: Document;
  readonly pieces: Pieces;
  /** Called with the text nodes that were split. */
  readonly onSplit: (nodes: readonly Text[]) => void;
};

export function createMarkPainter({ document, pieces, onSplit }: MarkOptions): NameLayer {
  const targets = new WeakMap<Element, Target>();
  const placed: Placed[] = [];
  const guard = createGuard((mark) => {
    const index = placed.findIndex((other) => other.mark === mark);
    if (index >= 0) placed.splice(index, 1);
  });

  const paintBlock = (block: HTMLElement, items: readonly Item[]): void => {
    const starts = textStarts(block);
    const itemOf = new Map<object, Item>();
    const ranges: MarkRange[] = [];
    for (const item of items) {
      const { node, start, end } = item.segment;
      const at = starts.get(node);
      // The page may have changed the text since it was read.
      if (at === undefined || node.data.slice(start, end) !== item.text) continue;
      const range = { start: at + start, length: end - start };
      ranges.push(range);
      itemOf.set(range, item);
    }
    if (ranges.length === 0) return;
    const split = new Set<Text>();
    guard.quietly(() => {
      new Mark(block).markRanges(ranges, {
        className: MARK_CLASS,
        each: (element, range) => {
          const item = itemOf.get(range);
          if (item !== undefined) dress(element, item, split);
        },
      });
    });
    guard.watch(block);
    if (split.size > 0) onSplit([...split]);
  };

  const dress = (element: Element, { mark, segment }: Item, split: Set<Text>): void => {
    const head = element.previousSibling as Text;
    const tail = element.nextSibling as Text;
    element.classList.add(highlightOf(mark.kind));
    element.setAttribute('data-newsgloss', String(mark.id));
    // A page that uses mark.js for its own search would take our marks off by this attribute.
    element.removeAttribute('data-markjs');
    // Screen readers would say 'marked' at every name.
    element.setAttribute('role', 'none');
    targets.set(element, nameTarget(mark));
    placed.push({ mark: element, head, tail });
    pieces.add(head, [element.firstChild as Text, tail]);
    guard.add(segment.node, { mark: element, head, tail });
    split.add(segment.node);
  };

  return {
    steps(names): Step[] {
      const items = names.flatMap((mark) =>
        mark.segments
          .map((segment) => ({ mark, segment, text: segment.node.data.slice(segment.start, segment.end) }))
          .filter(({ text }) => text.trim() !== ''),
      );
      return [...byBlock(items)].map(([block, group]) => ({ near: block, run: () => paintBlock(block, group) }));
    },
    at(x, y) {
      const element = elementAt(document, x, y)?.closest('mark[data-newsgloss]');
      return element ? (targets.get(element) ?? null) : null;
    },
    clear() {
      guard.stop();
      unmarkAll(placed);
      placed.length = 0;
      // Copies that the page's scripts made of marked text.
      for (const stray of document.querySelectorAll(`mark.${MARK_CLASS}[data-newsgloss]`)) unwrap(stray);
      pieces.clear();
    },
  };
}

function elementAt(document: Document, x: number, y: number): Element | null {
  return document.elementFromPoint(x, y);
}
