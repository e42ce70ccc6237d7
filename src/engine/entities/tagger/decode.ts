/** The best cut of an island into names and other tokens: Viterbi over segments (semi-Markov; Sarawagi and Cohen 2004). */
import type { Island } from './islands';
import { LABELS, OUTSIDE, START, type TaggerModel } from './model';
import type { Scored } from './score';

export type Segment = {
  readonly first: number;
  readonly last: number;
  readonly label: number;
  /** Probability of this kind among all kinds of this segment. */
  readonly confidence: number;
};

/** Names in text order; tokens outside of names are left out. */
export function decodeIsland(island: Island, scored: Scored, model: TaggerModel): Segment[] {
  const length = island.last - island.first;
  const width = LABELS + 1;
  const best = new Float64Array((length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array((length + 1) * LABELS);
  const before = new Int8Array((length + 1) * LABELS);
  const which = new Int32Array((length + 1) * LABELS).fill(-1);
  best[START] = 0;

  const reach = (start: number, end: number, label: number, score: number, segment: number): void => {
    let top = Number.NEGATIVE_INFINITY;
    let topBefore = 0;
    for (let previous = 0; previous <= START; previous++) {
      const value = best[start * width + previous]! + model.transitions[previous * LABELS + label]!;
      if (value > top) {
        top = value;
        topBefore = previous;
      }
    }
    if (top + score <= best[end * width + label]!) return;
    best[end * width + label] = top + score;
    from[end * LABELS + label] = start;
    before[end * LABELS + label] = topBefore;
    which[end * LABELS + label] = segment;
  };

  let next = 0;
  for (let start = 0; start < length; start++) {
    reach(start, start + 1, OUTSIDE, scored.outside[start]!, -1);
    for (; next < scored.segments.length && scored.segments[next]!.first === island.first + start; next++) {
      const { last, scores } = scored.segments[next]!;
      for (let label = 0; label < OUTSIDE; label++) reach(start, last - island.first, label, scores[label]!, next);
    }
  }

  let label = 0;
  for (let one = 1; one < LABELS; one++) if (best[length * width + one]! > best[length * width + label]!) label = one;
  const found: Segment[] = [];
  for (let end = length; end > 0; ) {
    const cell = end * LABELS + label;
    const segment = scored.segments[which[cell]!];
    if (label !== OUTSIDE && segment)
      found.push({ first: segment.first, last: segment.last, label, confidence: shareOf(segment.scores, label) });
    end = from[cell]!;
    label = before[cell]!;
  }
  return found.reverse();
}

/** Softmax over the kinds of one segment. */
function shareOf(scores: Float64Array, label: number): number {
  let sum = 0;
  for (let one = 0; one < OUTSIDE; one++) sum += Math.exp(scores[one]! - scores[label]!);
  return 1 / sum;
}
