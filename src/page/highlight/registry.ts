/** What is painted and where, by target. */
import type { Tone } from './colors';
import { type Pieces, placeRange } from './pieces';
import type { Segment, Target } from './types';

type Entry = { readonly target: Target; readonly tone: Tone; readonly segments: readonly Segment[] };

export type Registry = {
  add(entry: Entry): void;
  /** In reading order. */
  targets(): readonly Target[];
  /** Live ranges, one a segment, without those whose text the page took away. */
  rangesOf(target: Target): Range[];
  /** What colors it; null when it is not painted. */
  toneOf(target: Target): Tone | null;
  /** From the first segment's start to the last one's end. */
  rangeOf(segments: readonly Segment[]): Range | null;
  clear(): void;
};

export function createRegistry(document: Document, pieces: Pieces): Registry {
  const entries = new Map<string, Entry>();
  let order: readonly Target[] | null = null;
  const liveRange = (segment: Segment): Range | null => {
    const range = document.createRange();
    return placeRange(range, segment, pieces) ? range : null;
  };
  return {
    add(entry) {
      entries.set(keyOf(entry.target), entry);
      order = null;
    },
    targets() {
      order ??= [...entries.values()].sort(byPlace).map(({ target }) => target);
      return order;
    },
    rangesOf: (target) => (entries.get(keyOf(target))?.segments ?? []).flatMap((segment) => liveRange(segment) ?? []),
    toneOf: (target) => entries.get(keyOf(target))?.tone ?? null,
    rangeOf(segments) {
      const [first, last] = [segments[0], segments.at(-1)];
      if (first === undefined || last === undefined) return null;
      const [range, end] = [liveRange(first), liveRange(last)];
      if (range === null || end === null) return null;
      range.setEnd(end.endContainer, end.endOffset);
      return range;
    },
    clear() {
      entries.clear();
      order = null;
    },
  };
}

const keyOf = (target: Target): string =>
  target.type === 'name' ? `n${target.chain}.${target.mention}` : `q${target.quote}`;

function byPlace(a: Entry, b: Entry): number {
  const [first, second] = [a.segments[0]!, b.segments[0]!];
  if (first.node === second.node) return first.start - second.start;
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
