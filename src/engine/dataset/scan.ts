/**
 * Words of a text for the matcher, found one at a time: two independent 32-bit hashes of the folded letters, case, and
 * what stands between a word and the one before. Used alike for packing aliases and for scanning texts.
 */
import { foldUnit, isMark, isUpperUnit } from './fold';

/** What separates a word from the one before. BREAK: no alias runs over it. */
export const GAP = { SPACE: 1, DOT: 2, APOSTROPHE: 3, AMPERSAND: 4, COMMA: 5, SLASH: 6, BREAK: 0 } as const;

export type Word = {
  start: number;
  end: number;
  hash: number;
  check: number;
  gap: number;
  upperFirst: boolean;
  upperAll: boolean;
};

export function emptyWord(): Word {
  return { start: 0, end: 0, hash: 0, check: 0, gap: GAP.BREAK, upperFirst: false, upperAll: false };
}

/** Reads the next word at or after `from` into `word`; false at the end. The gap counts from `from`. */
export function nextWord(text: string, from: number, to: number, word: Word): boolean {
  let at = from;
  let gap = -1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (foldUnit(code) !== 0) break;
    gap = widen(gap, code);
  }
  if (at >= to) return false;
  word.gap = gap === -1 ? GAP.BREAK : gap;
  word.start = at;
  word.upperFirst = isUpperUnit(text.charCodeAt(at));
  word.upperAll = true;
  let hash = 0x811c9dc5;
  let check = 0x12345;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isMark(code)) continue;
    const folded = foldUnit(code);
    if (folded === 0) break;
    hash = Math.imul(hash ^ folded, 0x01000193);
    check = Math.imul(check + folded, 0x5bd1e995) ^ (check >>> 15);
    // Digits have no case: 'G20' is all upper.
    if (word.upperAll && !isUpperUnit(code) && !(code >= 48 && code <= 57)) word.upperAll = false;
  }
  word.hash = hash | 0;
  word.check = check | 0;
  word.end = at;
  return true;
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
      return isMark(code) ? gap : GAP.BREAK;
  }
}

/** Key of a trie edge out of a node: where the hash table is entered. */
export function edgeSlot(node: number, hash: number, gap: number, mask: number): number {
  let key = Math.imul(node ^ 0x9e3779b9, 0x85ebca6b) ^ hash ^ Math.imul(gap + 1, 0xc2b2ae35);
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  key ^= key >>> 13;
  return key & mask;
}
