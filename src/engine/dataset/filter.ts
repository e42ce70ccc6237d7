/**
 * A Bloom filter of what is worth looking at: words that begin an alias, and runs of words that an alias
 * goes on after. All bits of a key lie in one 32-bit word, so that a question costs one look at the memory.
 */
import type { Path } from './scan';

/** Bits of the filter for each key. 5 / 8 / 12 let 11 / 4.4 / 2 % of the wrong keys pass: 74 / 77 / 84 Mchar/s; 12 take 18 KB more than 8. */
const BITS_A_KEY = 12;

/** What a key is about: the hashes of a first word that is not a capital one, or those of a run of words. */
export const ABOUT = {
  BEGINS_SMALL: 0x3c6ef372,
  /** Any first word: asked of capital ones. 84 → 98 Mchar/s with 100,000 synthetic names, 57 → 73 with a million; no loss with the bundled ones. */
  BEGINS: 0x7f4a7c15,
  /** A whole alias that begins small: few do, so that 'the' and 'of' seldom reach the table. */
  IS_SMALL: 0x2545f491,
  GOES_ON: 0x1b873593,
} as const;

/** For `count` different keys that stand in `rows` rows. */
export function buildFilter(
  count: number,
  rows: number,
  keyAt: (row: number) => Path & { readonly about: number },
): Uint32Array {
  const words = new Uint32Array(Math.max(1, Math.ceil((count * BITS_A_KEY) / 32)));
  for (let row = 0; row < rows; row++) {
    const { place, check, about } = keyAt(row);
    words[wordOf(place, about, words.length)]! |= bitsOf(check);
  }
  return words;
}

export function mayHold(words: Int32Array, place: number, check: number, about: number): boolean {
  const bits = bitsOf(check);
  return (words[wordOf(place, about, words.length)]! & bits) === bits;
}

function wordOf(place: number, about: number, count: number): number {
  return ((Math.imul(place ^ about, 0x9e3779b1) >>> 0) * (count * 2 ** -32)) >>> 0;
}

function bitsOf(check: number): number {
  return (1 << (check & 31)) | (1 << ((check >>> 5) & 31)) | (1 << ((check >>> 10) & 31));
}
