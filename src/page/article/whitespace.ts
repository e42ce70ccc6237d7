/** The text rule: what a page's characters become in `Article.text`. */

/*
 * Soft hyphens, zero-width spaces, word joiners, byte order marks, direction marks and overrides are invisible and would
 * split words and names; an override would also make the popup show them backwards. The zero-width joiner and non-joiner stay: they spell Persian and Indic words and build emoji.
 */
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** Most texts need nothing but trimming. */
const UNCLEAN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\s\s|[^\S ]/;
const SPACES = /\s+/g;

export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** White space as JavaScript's `\s` sees it, no-break and ideographic spaces included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Invisible characters dropped, white space made one space, ends trimmed. */
export function cleanText(raw: string): string {
  const text = raw.trim();
  return UNCLEAN.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text;
}
