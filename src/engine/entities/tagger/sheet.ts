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

export type SheetInput = {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly matches: readonly DictionaryMatch[];
  /** Whether a word (by `hashText` of its lower-case form) is an everyday one, written small in ordinary text. */
  readonly isCommon: (word: number) => boolean;
};

export function sheetOf({ story, dataset, matches, isCommon }: SheetInput): Sheet {
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
  for (let i = 0; i < count; i++) fill(sheet, i, dataset, isCommon);
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

/** 'McDonald' → XxXx, 'F-35' is three tokens; runs of one class are one letter. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const char of text) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return text.length < 4 ? `${shape}${text.length}` : shape;
}
