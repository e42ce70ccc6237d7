/** Which marks may stand: nothing is painted twice, and nothing where painting would do harm. */
import { isPaintable } from './skip';
import type { NameMark, Segment } from './types';

type Placed = { readonly mark: NameMark; readonly length: number };

/** The longer of two overlapping names stands; of equals, the first. Order is kept. */
export function withoutOverlaps(names: readonly NameMark[]): NameMark[] {
  const placed: Placed[] = names.map((mark) => ({ mark, length: lengthOf(mark) }));
  const taken = new Map<Text, Segment[]>();
  const kept = new Set<NameMark>();
  for (const { mark } of placed.sort((a, b) => b.length - a.length)) {
    if (mark.segments.some((segment) => taken.get(segment.node)?.some((other) => overlap(segment, other)))) continue;
    kept.add(mark);
    for (const segment of mark.segments) {
      const others = taken.get(segment.node);
      if (others === undefined) taken.set(segment.node, [segment]);
      else others.push(segment);
    }
  }
  return names.filter((mark) => kept.has(mark));
}

/** Marks of which all segments are still what the page shows, at paintable places; the others are left out whole. */
export function paintable<M extends { readonly segments: readonly Segment[] }>(marks: readonly M[]): M[] {
  const known = new Map<Element, boolean>();
  return marks.filter(
    ({ segments }) =>
      segments.length > 0 &&
      segments.every(
        ({ node, start, end }) => start >= 0 && start < end && end <= node.data.length && isPaintable(node, known),
      ),
  );
}

function overlap(a: Segment, b: Segment): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf(mark: NameMark): number {
  return mark.segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
}
