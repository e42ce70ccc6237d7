/** What the tagger knows of every token of a story, as parallel typed arrays, and of the story as a whole. */
import type { Dataset } from '../../dataset';
import type { Story } from '../../text';
import type { DictionaryMatch } from '../dictionary';
import { type Profile, profileOf } from '../profile';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  HONORIFICS,
  OFFICE_NOUNS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_PREFIXES,
  SAY_VERBS,
  TITLE_MODIFIERS,
  WORK_HEADS,
} from '../words';
import { type Gazetteer, gazetteerOf } from './gazetteer';
import { hashText } from './hash';
import type { Island } from './islands';
import { type Runs, runsOf } from './runs';

export type Sheet = {
  readonly story: Story;
  readonly profile: Profile;
  /** Hash of the lower-case word; numbers by their length. */
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Bits, see CASE. */
  readonly casing: Uint8Array;
  /** Bits, see LEXICON. */
  readonly lexicon: Uint16Array;
  /** 0 unknown, 1 male, 2 female, 3 shared given name. */
  readonly given: Uint8Array;
  /** Block index of every token. */
  readonly block: Uint16Array;
  readonly gazetteer: Gazetteer;
  readonly runs: Runs;
};

export const CASE = { CAPITAL: 1, UPPER: 2, OPENS: 4, CASELESS: 8, COMMON: 16, LOWER_HERE: 32 } as const;

export const LEXICON = {
  HONORIFIC: 1,
  OFFICE: 2,
  MODIFIER: 4,
  ORGANIZATION: 8,
  PLACE: 16,
  PLACE_PREFIX: 32,
  EVENT: 64,
  WORK: 128,
  COMPANY: 256,
  SAYS: 512,
} as const;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [LEXICON.HONORIFIC, HONORIFICS],
  [LEXICON.OFFICE, OFFICE_NOUNS],
  [LEXICON.MODIFIER, TITLE_MODIFIERS],
  [LEXICON.ORGANIZATION, ORGANIZATION_HEADS],
  [LEXICON.PLACE, PLACE_HEADS],
  [LEXICON.PLACE_PREFIX, PLACE_PREFIXES],
  [LEXICON.EVENT, EVENT_HEADS],
  [LEXICON.WORK, WORK_HEADS],
  [LEXICON.COMPANY, COMPANY_SUFFIXES],
  [LEXICON.SAYS, SAY_VERBS],
];

/** Features look this far around an island; further out nothing is needed. */
const REACH = 3;

export type SheetInput = {
  readonly story: Story;
  readonly islands: readonly Island[];
  readonly dataset: Dataset;
  readonly matches: readonly DictionaryMatch[];
  /** Whether a word (by `hashText` of its lower-case form) is an everyday one, written small in ordinary text. */
  readonly isCommon: (word: number) => boolean;
};

export function sheetOf({ story, islands, dataset, matches, isCommon }: SheetInput): Sheet {
  const { tokens, blocks } = story;
  const profile = profileOf(story);
  const count = tokens.length;
  const sheet: Sheet = {
    story,
    profile,
    word: new Int32Array(count),
    shape: new Int32Array(count),
    prefix: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    casing: new Uint8Array(count),
    lexicon: new Uint16Array(count),
    given: new Uint8Array(count),
    block: new Uint16Array(count),
    gazetteer: gazetteerOf(matches, dataset),
    runs: runsOf(story, profile),
  };
  for (const { index, firstToken, lastToken } of blocks) sheet.block.fill(index, firstToken, lastToken);
  for (const { first, last } of islands)
    for (let i = Math.max(0, first - REACH); i < Math.min(count, last + REACH); i++)
      if (sheet.word[i] === 0) fill(sheet, i, dataset, isCommon);
  return sheet;
}

function fill(sheet: Sheet, i: number, dataset: Dataset, isCommon: (word: number) => boolean): void {
  const { text, kind, capital } = sheet.story.tokens[i]!;
  const { profile } = sheet;
  const low = kind === 'number' ? `#${text.length}` : text.toLowerCase();
  const word = hashText(low);
  sheet.word[i] = word;
  sheet.shape[i] = hashText(shapeOf(text));
  sheet.prefix[i] = hashText(low.slice(0, 3), 1);
  sheet.suffix2[i] = hashText(low.slice(-2), 2);
  sheet.suffix3[i] = hashText(low.slice(-3), 3);
  let casing =
    (capital ? CASE.CAPITAL : 0) | (profile.opens[i] ? CASE.OPENS : 0) | (profile.caseless[i] ? CASE.CASELESS : 0);
  if (kind !== 'word') {
    sheet.casing[i] = casing;
    return;
  }
  if (text.length > 1 && text === text.toUpperCase() && text !== low) casing |= CASE.UPPER;
  if (isCommon(word)) casing |= CASE.COMMON;
  if (profile.lower.has(low)) casing |= CASE.LOWER_HERE;
  sheet.casing[i] = casing;
  const bare = low.endsWith('.') ? low.slice(0, -1) : low;
  let bits = 0;
  for (const [bit, list] of LISTS) if (list.has(bare)) bits |= bit;
  sheet.lexicon[i] = bits;
  if (capital) {
    const gender = dataset.givenName(text);
    sheet.given[i] = gender === null ? 0 : gender === 'male' ? 1 : gender === 'female' ? 2 : 3;
  }
}

/** 'McDonald' → XxXx; a run of one class is one letter. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== last) shape += kind;
    last = kind;
  }
  return text.length < 4 ? `${shape}${text.length}` : shape;
}

function classOf(code: number): string {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return code >= 48 && code <= 57 ? 'd' : String.fromCharCode(code);
  }
  const char = String.fromCharCode(code);
  return /\p{Lu}/u.test(char) ? 'X' : /[\p{L}\p{M}]/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char;
}
