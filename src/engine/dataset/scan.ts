/**
 * Words of a text for the matcher: two independent 32-bit hashes of the folded letters, case, and what stands between a
 * word and the one before. Used alike for packing aliases and for scanning texts.
 */
import { fold, LETTER, MARK, NOT_LOWER, UPPER } from './fold';

/** What separates a word from the one before. BREAK: no alias runs over it. */
export const GAP = { SPACE: 1, DOT: 2, APOSTROPHE: 3, AMPERSAND: 4, COMMA: 5, SLASH: 6, BREAK: 0 } as const;

/** Longest alias in words; the longest in the tables has twelve ('Office of the United Nations High Commissioner …'). */
export const LONGEST = 14;

/** Words read at once: few enough to stay in the processor's cache. */
const MOST = 1024;

/** Columns of a list of words, filled again and again: 124 Mchar/s where one object, written anew for each word, gave 98. */
export class WordList {
  count = 0;
  readonly starts = new Int32Array(MOST);
  readonly ends = new Int32Array(MOST);
  readonly hashes = new Int32Array(MOST);
  readonly checks = new Int32Array(MOST);
  /** The gap before the word (meaningless for the first), UPPER when its first letter is, NOT_LOWER when every letter is upper case or a digit ('G20'). */
  readonly marks = new Int32Array(MOST);

  /**
   * Reads the first words of `text.slice(from, to)`; false when there may be more than fit. One long function, since
   * this is where the matcher spends half its time.
   */
  read(text: string, from: number, to: number): boolean {
    const { starts, ends, hashes, checks, marks } = this;
    let count = 0;
    let gap = -1;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      let entry = fold(code);
      if ((entry & LETTER) === 0) {
        gap = code === 0x20 && gap === -1 ? GAP.SPACE : widen(gap, code);
        at++;
        continue;
      }
      if (count === MOST) break;
      starts[count] = at;
      const upper = entry & UPPER;
      let notLower = NOT_LOWER;
      let hash = 0x811c9dc5 | 0;
      let check = 0x12345;
      do {
        const folded = entry & LETTER;
        if (folded !== 0) {
          hash = Math.imul(hash ^ folded, 0x01000193);
          // Cheaper than a second good hash; 31 keeps words of up to six letters apart, and nextCheck mixes.
          check = (Math.imul(check, 31) + folded) | 0;
          notLower &= entry;
        }
        if (++at >= to) break;
        entry = fold(text.charCodeAt(at));
      } while (entry !== 0);
      ends[count] = at;
      hashes[count] = hash;
      checks[count] = check;
      marks[count] = upper | notLower | (gap === -1 ? GAP.BREAK : gap);
      count++;
      gap = -1;
    }
    this.count = count;
    return at >= to;
  }
}

/** The gap so far, widened by one more unit. -1: nothing yet. */
function widen(gap: number, code: number): number {
  if (gap === GAP.BREAK) return gap;
  switch (code) {
    case 0x20: // space
    case 0xa0: // no-break space
    case 0x2d: // hyphen
    case 0x2010:
    case 0x2011:
      return gap === GAP.COMMA || gap === GAP.AMPERSAND ? gap : GAP.SPACE;
    case 0x2e: // .
      return gap === -1 ? GAP.DOT : gap === GAP.DOT ? GAP.BREAK : gap;
    case 0x27: // '
    case 0x2019:
      return gap === -1 ? GAP.APOSTROPHE : GAP.BREAK;
    case 0x26: // &
      return gap === -1 || gap === GAP.SPACE ? GAP.AMPERSAND : GAP.BREAK;
    case 0x2c: // ,
      return gap === -1 || gap === GAP.DOT ? GAP.COMMA : GAP.BREAK;
    case 0x2f: // /
      return gap === -1 ? GAP.SLASH : GAP.BREAK;
    default:
      return fold(code) === MARK ? gap : GAP.BREAK;
  }
}

/** Two hashes of a run of words and of what stands between them; signed, since those are V8's fast numbers. */
export type Path = { readonly place: number; readonly check: number };

/** Bits of the gap in the marks of a word. */
export const GAP_BITS = 0xff;

/** No words yet; the gap before the first counts as FIRST, whatever it is. */
export const START = 0;
export const FIRST = -1;

/** `place` of a path that is longer by a word. */
export function nextPlace(place: number, hash: number, gap: number): number {
  const mixed = Math.imul(place ^ hash ^ Math.imul(gap + 2, 0xc2b2ae35), 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

/** `check` of a path that is longer by a word. */
export function nextCheck(check: number, wordCheck: number, gap: number): number {
  const mixed = Math.imul(check + wordCheck + Math.imul(gap + 2, 0x9e3779b1), 0x27d4eb2f);
  return Math.imul(mixed ^ (mixed >>> 16), 0x165667b1) ^ (mixed >>> 14);
}
