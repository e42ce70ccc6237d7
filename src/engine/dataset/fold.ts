/** Folding of letters for look-ups: lower case without diacritics, by table, one UTF-16 unit at a time. */

/** Latin, Greek, Cyrillic and their neighbors; beyond them a letter folds to itself. */
const TABLE_SIZE = 0x0600;
/** Latin and Greek with their diacritics in one unit (Vietnamese, Yoruba, polytonic Greek): a second table, which no other text pays for. */
const FAR_START = 0x1e00;
const FAR_END = 0x2000;

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

/** In an entry of the table above the folded letter: an upper-case letter; one or a digit, which has no case; a combining mark. */
export const LETTER = 0xffff;
export const UPPER = 0x10000;
export const NOT_LOWER = 0x20000;
export const MARK = 0x40000;

const ENTRIES = Int32Array.from({ length: TABLE_SIZE }, (_, code) => entryOf(code));
const FAR_ENTRIES = Int32Array.from({ length: FAR_END - FAR_START }, (_, code) => entryOf(FAR_START + code));

function entryOf(code: number): number {
  // Combining marks are skipped: 'é' as two units folds like one.
  if (code >= 0x0300 && code <= 0x036f) return MARK;
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(letter)) return 0;
  const plain = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const folded = (STROKES[plain] ?? plain).charCodeAt(0) || 0;
  const isUpper = /[\p{Lu}\p{Lt}]/u.test(letter);
  return folded | (isUpper ? UPPER | NOT_LOWER : 0) | (code >= 48 && code <= 57 ? NOT_LOWER : 0);
}

/** The folded letter or digit of a UTF-16 unit with the bits above; without a letter, the unit is no part of a word. */
export function fold(code: number): number {
  if (code < TABLE_SIZE) return ENTRIES[code]!;
  if (code >= FAR_START && code < FAR_END) return FAR_ENTRIES[code - FAR_START]!;
  // General and CJK punctuation, symbols, combining marks: no part of a word.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00) return 0;
  return code;
}
