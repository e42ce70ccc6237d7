/** Folding of letters for look-ups: lower case without diacritics, by table, one UTF-16 unit at a time. */

/** Latin, Greek, Cyrillic and their neighbors; beyond them a letter folds to itself. */
const TABLE_SIZE = 0x0600;

/** Letters that Unicode does not decompose but that newspapers write without their stroke or dot. */
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ð: 'd',
  ʻ: '',
  ʼ: '',
};

const FOLDED = buildTable();
const UPPER = buildUpper();

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const letter = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const plain = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    table[code] = (STROKES[plain] ?? plain).charCodeAt(0) || 0;
  }
  return table;
}

function buildUpper(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) if (/[\p{Lu}\p{Lt}]/u.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}

/** The folded letter or digit, or 0 for a unit that is neither. */
export function foldUnit(code: number): number {
  if (code < TABLE_SIZE) return FOLDED[code]!;
  // General and CJK punctuation, symbols, combining marks: no part of a word.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00) return 0;
  return code;
}

export function isUpperUnit(code: number): boolean {
  return code < TABLE_SIZE && UPPER[code] === 1;
}

/** Combining marks are skipped: 'é' as two units folds like one. */
export function isMark(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f;
}
