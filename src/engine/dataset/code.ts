/**
 * Canonical Huffman codes over ranks: rank 0 is the most frequent value and has the shortest code, so that a code is
 * stored as nothing but how many ranks have each length.
 */
import type { BitReader, BitWriter } from './bits';

/** Longer codes are shortened: 24 bits serve alphabets of millions, and a reader sees 32 bits at once. */
export const LONGEST_CODE = 24;

/** Ranks of every code length 0 to LONGEST_CODE, for frequencies in falling order. */
export function codeLengths(frequencies: readonly number[]): Uint32Array {
  for (let damped = [...frequencies]; ; damped = damped.map((frequency) => Math.ceil(frequency / 2))) {
    const counts = countLengths(damped);
    if (counts) return counts;
  }
}

/** Null when a code would become too long. The classic two queues: leaves and inner nodes, each by rising weight. */
function countLengths(frequencies: readonly number[]): Uint32Array | null {
  const size = frequencies.length;
  const counts = new Uint32Array(LONGEST_CODE + 1);
  if (size < 2) {
    // A single value still takes a bit: a code of length 0 would not move the reader.
    counts[1] = size;
    return counts;
  }
  const weights = [...frequencies].reverse();
  const parents = new Uint32Array(2 * size);
  let leaf = 0;
  let inner = size;
  const lightest = () =>
    leaf < size && (inner >= weights.length || weights[leaf]! <= weights[inner]!) ? leaf++ : inner++;
  while (weights.length < 2 * size - 1) {
    const [one, other] = [lightest(), lightest()];
    parents[one] = parents[other] = weights.length;
    weights.push(weights[one]! + weights[other]!);
  }
  const depths = new Uint32Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--) {
    depths[node] = depths[parents[node]!]! + 1;
    if (node >= size) continue;
    if (depths[node]! > LONGEST_CODE) return null;
    counts[depths[node]!]!++;
  }
  return counts;
}

export class Code {
  private readonly firstRank = new Float64Array(LONGEST_CODE + 2);
  /** First code of each length, and the first beyond it, aligned to the top of 32 bits. */
  private readonly firstCode = new Float64Array(LONGEST_CODE + 2);
  private readonly beyond = new Float64Array(LONGEST_CODE + 2);
  private readonly shortest: number;

  constructor(counts: Uint32Array) {
    let code = 0;
    let rank = 0;
    let shortest = LONGEST_CODE;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      this.firstRank[length] = rank;
      this.firstCode[length] = code;
      rank += counts[length]!;
      code += counts[length]! * 2 ** (32 - length);
      this.beyond[length] = code;
      if (counts[length]! > 0) shortest = Math.min(shortest, length);
    }
    this.shortest = shortest;
    this.firstRank[LONGEST_CODE + 1] = rank;
  }

  lengthOf(rank: number): number {
    let length = this.shortest;
    while (rank >= this.firstRank[length + 1]!) length++;
    return length;
  }

  write(rank: number, out: BitWriter): void {
    const length = this.lengthOf(rank);
    out.bits(this.firstCode[length]! / 2 ** (32 - length) + rank - this.firstRank[length]!, length);
  }

  read(from: BitReader): number {
    const bits = from.peek();
    let length = this.shortest;
    while (length < LONGEST_CODE && bits >= this.beyond[length]!) length++;
    from.at += length;
    return this.firstRank[length]! + ((bits - this.firstCode[length]!) >>> (32 - length));
  }
}
