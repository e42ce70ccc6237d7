/** A second look at every line that knows what the first one thought of its neighbors: stories are contiguous. */
import { NEIGHBOR_WEIGHTS as W } from './weights';

/** Odds of a line from its own features (see features.ts), as a probability, from which on it counts as likely story. */
const LIKELY = 0.6;
/** A neighbor counts by its words, up to this: one long paragraph is as good a sign as three. */
const MOST_WORDS = 30;
/** Above this share of the story there is only its end left, below that one only its start. */
const NEARLY_ALL = 0.9;
const ALL_BUT_START = 0.97;

/** Log odds of every line, given the first look's probabilities; of a line with none at all, no odds. Linear in the lines. */
export function lookAgain(first: Float64Array, words: Float64Array): Float64Array {
  const count = first.length;
  // Each the sum over the lines before: of words up to the limit, of those that are story, of all words of likely lines.
  const weight = new Float64Array(count + 1);
  const story = new Float64Array(count + 1);
  const likely = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const own = Math.min(MOST_WORDS, words[i]!);
    weight[i + 1] = weight[i]! + own;
    story[i + 1] = story[i]! + first[i]! * own;
    likely[i + 1] = likely[i]! + (first[i]! > LIKELY ? words[i]! : 0);
  }
  const all = likely[count]!;
  const total = Math.max(1, all);
  /** Mean of the first look over the lines from `from` until `to`, without line `self` where it is among them. */
  const mean = (from: number, to: number, self: number): number => {
    const start = Math.max(0, from);
    const end = Math.max(start, Math.min(count, to));
    const inside = self >= from && self < to;
    const own = inside ? weight[self + 1]! - weight[self]! : 0;
    const words = weight[end]! - weight[start]! - own;
    return words > 0 ? (story[end]! - story[start]! - own * (inside ? first[self]! : 0)) / words : 0;
  };
  const odds = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let line = 0; line < count; line++) {
    const own = first[line]!;
    if (own === 0) continue;
    const above = likely[line]! / total;
    const below = (all - likely[line + 1]!) / total;
    odds[line] =
      W.one +
      W.own * Math.log((own + 1e-4) / (1 - own + 1e-4)) +
      W.previous * mean(line - 1, line, line) +
      W.near * mean(line - 3, line + 4, line) +
      W.wide * mean(line - 8, line + 9, line) +
      W.both * Math.min(mean(line - 3, line, line), mean(line + 1, line + 4, line)) +
      W.above * above +
      W.below * below +
      (above > NEARLY_ALL ? W.end : 0) +
      (below > ALL_BUT_START ? W.start : 0);
  }
  return odds;
}
