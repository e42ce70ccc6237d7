/** Cheap tests that most lines fail, so that few regular expressions run: which of up to 32 patterns a line may match at all. */

/** A bit for every pattern that may match. */
type Table = { of(text: string): number };

/** Hints are hashed; another word with the same hash only costs a regular expression that fails. */
const SLOTS = 4096;
const LETTERS = 4;

/**
 * Per pattern, hints separated by spaces: a word of up to three letters as a whole, the first four letters of longer
 * ones, '0' for any digit, or a sign. Undefined: the pattern may match any line.
 */
export function hintTable(hints: readonly (string | undefined)[]): Table {
  const masks = new Int32Array(SLOTS);
  let always = 0;
  let digits = 0;
  const signs = new Map<number, number>();
  hints.forEach((list, i) => {
    if (list === undefined) {
      always |= 1 << i;
      return;
    }
    for (const hint of list.split(' ')) {
      if (hint === '') continue;
      const code = hint.charCodeAt(0);
      if (hint === '0') digits |= 1 << i;
      else if (letterOf(code) === 0) signs.set(code, (signs.get(code) ?? 0) | (1 << i));
      else masks[slotAt(hint, 0)]! |= 1 << i;
    }
  });
  return {
    of(text) {
      let found = always;
      let inWord = false;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (letterOf(code) !== 0) {
          if (!inWord) found |= masks[slotAt(text, i)]!;
          inWord = true;
        } else if (code >= 0x30 && code <= 0x39) {
          found |= digits;
          inWord = true;
        } else {
          inWord = code === 0x5f;
          if (code === 0x40 || code === 0xa9) found |= signs.get(code) ?? 0;
        }
      }
      return found;
    },
  };
}

/** 1 to 26, or 0 for what is no ASCII letter. */
function letterOf(code: number): number {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x60 : 0;
}

function slotAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + LETTERS; i++) {
    const letter = i < text.length ? letterOf(text.charCodeAt(i)) : 0;
    if (letter === 0) break;
    hash = hash * 29 + letter;
  }
  return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}

/** Signs, brackets and quote marks that a line may begin with before its first word. */
const LEADING = 3;
const DIGIT = 27;

/** Per pattern, what the first word of a line may begin with, '0' standing for any digit; without, nothing is said. */
export function openerTable(opens: readonly (string | undefined)[]): Table {
  const masks = new Int32Array(DIGIT + 1);
  opens.forEach((list, i) => {
    for (const sign of list ?? '') masks[sign === '0' ? DIGIT : letterOf(sign.charCodeAt(0))]! |= 1 << i;
  });
  return {
    of(text) {
      for (let i = 0; i <= LEADING && i < text.length; i++) {
        const code = text.charCodeAt(i);
        const slot = code >= 0x30 && code <= 0x39 ? DIGIT : letterOf(code);
        if (slot > 0) return masks[slot]!;
      }
      return 0;
    },
  };
}
