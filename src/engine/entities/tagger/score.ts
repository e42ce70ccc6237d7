/** Scores of everything that an island could be cut into. */
import { LONGEST_NAME, MOST_FEATURES, outsideFeatures, segmentFeatures } from './features';
import { type Island, isAble, mayOpen } from './islands';
import { LABELS, OUTSIDE, type TaggerModel } from './model';
import type { Sheet } from './sheet';

/** A possible name; `scores` by kind. */
export type ScoredSegment = { readonly first: number; readonly last: number; scores: Float64Array };

/** `segments` by start; `outside` by token of the island. */
export type Scored = { readonly outside: Float64Array; readonly segments: readonly ScoredSegment[] };

const features = new Int32Array(MOST_FEATURES);

export function scoreIsland({ first, last }: Island, sheet: Sheet, model: TaggerModel): Scored {
  const { tokens } = sheet.story;
  const outside = new Float64Array(last - first);
  const segments: ScoredSegment[] = [];
  for (let start = first; start < last; start++) {
    outside[start - first] = scoreOutside(sheet, start, model);
    if (!mayOpen(tokens, start)) continue;
    for (let end = start + 1; end <= Math.min(last, start + LONGEST_NAME); end++)
      if (isAble(tokens, end - 1))
        segments.push({ first: start, last: end, scores: scoreSegment(sheet, { first: start, last: end }, model) });
  }
  return { outside, segments };
}

function scoreOutside(sheet: Sheet, i: number, { weights, rowBits, scale }: TaggerModel): number {
  const mask = 2 ** rowBits - 1;
  const count = outsideFeatures(sheet, i, features);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[(features[k]! & mask) * LABELS + OUTSIDE]!;
  return sum * scale;
}

function scoreSegment(sheet: Sheet, { first, last }: Island, { weights, rowBits, scale }: TaggerModel): Float64Array {
  const mask = 2 ** rowBits - 1;
  const count = segmentFeatures(sheet, first, last, features);
  const scores = new Float64Array(OUTSIDE);
  for (let k = 0; k < count; k++) {
    const row = (features[k]! & mask) * LABELS;
    for (let label = 0; label < OUTSIDE; label++) scores[label]! += weights[row + label]!;
  }
  for (let label = 0; label < OUTSIDE; label++) scores[label]! *= scale;
  return scores;
}
