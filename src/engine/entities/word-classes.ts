/** Classes of words as bits, so that the rules ask a number instead of a dozen sets. */
import {
  ABSTRACT_FIELDS,
  CALENDAR_WORDS,
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  HONORIFICS,
  KIN_WORDS,
  NAME_LIKE_TITLES,
  NAME_PARTICLES,
  OFFICE_NOUNS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  PASSING_WORDS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREFIXES,
  PRODUCT_NOUNS,
  SAY_VERBS,
  TITLE_MODIFIERS,
  WEAK_OPENERS,
  WORK_HEADS,
  WORK_NOUNS,
} from './words';

export const CLASS = {
  FUNCTION: 1,
  CALENDAR: 1 << 1,
  HONORIFIC: 1 << 2,
  OFFICE: 1 << 3,
  MODIFIER: 1 << 4,
  ORGANIZATION: 1 << 5,
  PLACE: 1 << 6,
  PLACE_PREFIX: 1 << 7,
  EVENT: 1 << 8,
  WORK: 1 << 9,
  COMPANY: 1 << 10,
  PARTICLE: 1 << 11,
  SAY: 1 << 12,
  GENERIC: 1 << 13,
  WEAK: 1 << 14,
  PASSING: 1 << 15,
  NAME_LIKE: 1 << 16,
  ORGANIZATION_NOUN: 1 << 17,
  PLACE_NOUN: 1 << 18,
  PRODUCT_NOUN: 1 << 19,
  WORK_NOUN: 1 << 20,
  KIN: 1 << 21,
  FIELD: 1 << 22,
} as const;

/** A title that stands before a person's name. */
export const TITLE = CLASS.HONORIFIC | CLASS.OFFICE;
/** The last word of a name that tells its kind. */
export const HEAD = CLASS.ORGANIZATION | CLASS.PLACE | CLASS.EVENT | CLASS.WORK | CLASS.COMPANY;

const table = new Map<string, number>();
function put(words: ReadonlySet<string>, bit: number): void {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
}
put(FUNCTION_WORDS, CLASS.FUNCTION);
put(CALENDAR_WORDS, CLASS.CALENDAR);
put(HONORIFICS, CLASS.HONORIFIC);
put(OFFICE_NOUNS, CLASS.OFFICE);
put(TITLE_MODIFIERS, CLASS.MODIFIER);
put(ORGANIZATION_HEADS, CLASS.ORGANIZATION);
put(PLACE_HEADS, CLASS.PLACE);
put(PLACE_PREFIXES, CLASS.PLACE_PREFIX);
put(EVENT_HEADS, CLASS.EVENT);
put(WORK_HEADS, CLASS.WORK);
put(COMPANY_SUFFIXES, CLASS.COMPANY);
put(NAME_PARTICLES, CLASS.PARTICLE);
put(SAY_VERBS, CLASS.SAY);
put(GENERIC_CAPITALS, CLASS.GENERIC);
put(WEAK_OPENERS, CLASS.WEAK);
put(PASSING_WORDS, CLASS.PASSING);
put(NAME_LIKE_TITLES, CLASS.NAME_LIKE);
put(ORGANIZATION_NOUNS, CLASS.ORGANIZATION_NOUN);
put(PLACE_NOUNS, CLASS.PLACE_NOUN);
put(PRODUCT_NOUNS, CLASS.PRODUCT_NOUN);
put(WORK_NOUNS, CLASS.WORK_NOUN);
put(KIN_WORDS, CLASS.KIN);
put(ABSTRACT_FIELDS, CLASS.FIELD);
// 'Presidents Biden and Putin', 'Senators', 'Drs': plural titles stand before names, too.
for (const word of OFFICE_NOUNS) {
  const plural = word.endsWith('man') ? `${word.slice(0, -2)}en` : `${word}s`;
  if (!table.has(plural)) table.set(plural, CLASS.OFFICE);
}

/** Bits of `CLASS`; 0 for a word of no class. A final dot and case do not count. */
export function classOf(word: string): number {
  const lower = word.toLowerCase();
  return table.get(lower) ?? (lower.endsWith('.') ? (table.get(lower.slice(0, -1)) ?? 0) : 0);
}
