/** The best cut of an island into names and other tokens: Viterbi over segments (semi-Markov; Sarawagi and Cohen 2004). */
import { LONGEST_NAME, MOST_FEATURES, outsideFeatures, segmentFeatures } from './features';
import { type Island, isAble, mayOpen } from './islands';
import { LABELS, OUTSIDE, START, type TaggerModel } from './model';
import type { Sheet } from './sheet';

export type Segment = {
  readonly first: number;
  readonly last: number;
  readonly label: number;
  /** Probability of this kind among all kinds of this segment. */
  readonly confidence: number;
};

const features = new Int32Array(MOST_FEATURES);
const scores = new Float64Array(LABELS);

/** Names in text order; `outside` tokens are left out. */
export function decodeIsland(island: Island, sheet: Sheet, model: TaggerModel): Segment[] {
  const { first, last } = island;
  const length = last - first;
  const { tokens } = sheet.story;
  const best = new Float64Array((length + 1) * (LABELS + 1)).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array((length + 1) * LABELS);
  const before = new Int8Array((length + 1) * LABELS);
  const sure = new Float32Array((length + 1) * LABELS);
  best[START] = 0;
  const width = LABELS + 1;

  const reach = (start: number, end: number, label: number, score: number, confidence: number): void => {
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
    sure[end * LABELS + label] = confidence;
  };

  for (let start = 0; start < length; start++) {
    const token = first + start;
    reach(start, start + 1, OUTSIDE, outsideScore(sheet, token, model), 0);
    if (!mayOpen(tokens[token]!)) continue;
    for (let end = start + 1; end <= Math.min(length, start + LONGEST_NAME); end++) {
      if (!isAble(tokens[first + end - 1]!)) continue;
      scoreSegment(sheet, token, first + end, model);
      const total = sumOfExponentials();
      for (let label = 0; label < OUTSIDE; label++)
        reach(start, end, label, scores[label]!, Math.exp(scores[label]! - total));
    }
  }
  return backtrack();

  function backtrack(): Segment[] {
    let label = 0;
    for (let one = 1; one < LABELS; one++) if (best[length * width + one]! > best[length * width + label]!) label = one;
    const found: Segment[] = [];
    for (let end = length; end > 0; ) {
      const start = from[end * LABELS + label]!;
      if (label !== OUTSIDE)
        found.push({ first: first + start, last: first + end, label, confidence: sure[end * LABELS + label]! });
      label = before[end * LABELS + label]!;
      end = start;
    }
    return found.reverse();
  }
}

function outsideScore(sheet: Sheet, i: number, { weights, rowBits, scale }: TaggerModel): number {
  const mask = 2 ** rowBits - 1;
  const count = outsideFeatures(sheet, i, features);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[(features[k]! & mask) * LABELS + OUTSIDE]!;
  return sum * scale;
}

function scoreSegment(sheet: Sheet, first: number, last: number, { weights, rowBits, scale }: TaggerModel): void {
  const mask = 2 ** rowBits - 1;
  const count = segmentFeatures(sheet, first, last, features);
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const row = (features[k]! & mask) * LABELS;
    for (let label = 0; label < OUTSIDE; label++) scores[label]! += weights[row + label]!;
  }
  for (let label = 0; label < OUTSIDE; label++) scores[label]! *= scale;
}

function sumOfExponentials(): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < OUTSIDE; label++) top = Math.max(top, scores[label]!);
  let sum = 0;
  for (let label = 0; label < OUTSIDE; label++) sum += Math.exp(scores[label]! - top);
  return top + Math.log(sum);
}
