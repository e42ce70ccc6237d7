/** A second look at every line that knows what the first one thought of its neighbors: stories are contiguous. */
import { NEIGHBOR_WEIGHTS as W } from './weights';

/** Odds of a line from its own features (see features.ts), as a probability, from which on it counts as likely story. */
const LIKELY = 0.6;
/** A neighbor counts by its words, up to this: one long paragraph is as good a sign as three. */
const MOST_WORDS = 30;
/** Above this share of the story there is only its end left, below that one only its start. */
const NEARLY_ALL = 0.9;
const ALL_BUT_START = 0.97;

/** Log odds of every line, given the first look's probabilities. Linear in the lines. */
export function lookAgain(first: Float64Array, words: Float64Array): Float64Array {
  const weight = words.map((count) => Math.min(MOST_WORDS, count));
  const sumWeight = prefixSums(weight);
  const sumStory = prefixSums(first.map((value, i) => value * weight[i]!));
  const likely = prefixSums(first.map((value, i) => (value > LIKELY ? words[i]! : 0)));
  const total = Math.max(1, likely[first.length]!);
  /** Mean of the first look over the lines `from` to `to` around a line, without the line itself. */
  const around = (line: number, from: number, to: number): number => {
    const start = Math.max(0, line + from);
    const end = Math.max(start, Math.min(first.length, line + to + 1));
    const self = from <= 0 && to >= 0 ? 1 : 0;
    const count = sumWeight[end]! - sumWeight[start]! - self * weight[line]!;
    return count > 0 ? (sumStory[end]! - sumStory[start]! - self * weight[line]! * first[line]!) / count : 0;
  };
  return first.map((own, line) => {
    const above = likely[line]! / total;
    const below = (likely[first.length]! - likely[line + 1]!) / total;
    return (
      W.one +
      W.own * Math.log((own + 1e-4) / (1 - own + 1e-4)) +
      W.previous * around(line, -1, -1) +
      W.next * around(line, 1, 1) +
      W.near * around(line, -3, 3) +
      W.wide * around(line, -8, 8) +
      W.both * Math.min(around(line, -3, -1), around(line, 1, 3)) +
      W.above * above +
      W.below * below +
      (above > NEARLY_ALL ? W.end : 0) +
      (below > ALL_BUT_START ? W.start : 0)
    );
  });
}

/** `sums[i]` is the sum of the values before `i`. */
function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}
