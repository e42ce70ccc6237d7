/** Which of up to 32 patterns of words may match at a word, by the two letters it begins with: most elements try none. */

const LETTERS = 27;

/** A number for the two characters at this place; what is no letter counts as a blank. */
export function pairAt(text: string, at: number): number {
  return letterAt(text, at) * LETTERS + letterAt(text, at + 1);
}

function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}

/**
 * Per pair, the bits of the patterns that can begin with it. The patterns are alternatives of words in small letters,
 * maybe in groups (`(?:story|post) ?body`), that never begin with something optional.
 */
export function firstPairs(sources: readonly string[]): Int32Array {
  const pairs = new Int32Array(LETTERS * LETTERS);
  sources.forEach((source, row) => {
    // Per open group, whether it begins an alternative.
    const opening: boolean[] = [];
    let begins = true;
    for (let i = 0; i < source.length; i++) {
      const sign = source[i]!;
      if (sign === '(') {
        opening.push(begins);
        i += 2;
      } else if (sign === ')') {
        opening.pop();
        begins = false;
      } else if (sign === '|') begins = opening.every((one) => one);
      else if (begins && sign !== ' ') {
        pairs[pairAt(source, i)]! |= 1 << row;
        begins = false;
      }
    }
  });
  return pairs;
}
