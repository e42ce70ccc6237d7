/** Layout of the packed file: a header, a table of sections, sections of 32-bit words. */

import type { Kind } from '../../types';
import { widthOf } from './bits';
import type { OfficeKind } from './types';

/** 'NGDS', little-endian. */
export const MAGIC = 0x5344474e;
/** Raise it with every change of layout: an older file is refused with a clear message. */
export const FORMAT = 4;

/** Header: magic, format, byte length, checksum of all that follows, then offset and length of every section. */
export const HEADER_INTS = 4;

/** In file order. Offsets and lengths are in bytes, padded to whole words. */
export const SECTIONS = [
  /** Numbers by META. */
  'meta',
  /** Code lengths of every book and of the texts: LONGEST_CODE + 1 words each. */
  'codes',
  /** Symbols that texts are spelled with. */
  'symbols',
  /** Values of the books, a bit stream; for books of texts the bit where every BOOK_STEP-th begins. */
  'books',
  'bookStarts',
  /** Bit where every ENTITY_STEP-th entity begins, and the stream of all by rising id. */
  'entityStarts',
  'entities',
  /** See name-table.ts. */
  'filter',
  'bucketBases',
  'bucketStarts',
  'fingerprints',
  'fingerprintTops',
  'nameStarts',
  'names',
  'offices',
  'holdings',
  /** Version, date, given names, media. */
  'extras',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint32Array>>;

export const META = {
  entities: 0,
  aliases: 1,
  offices: 2,
  hosts: 3,
  givenNames: 4,
  /** That the names are spread over. */
  buckets: 5,
  symbols: 6,
  escape: 7,
  /** Three words for each book: first bit of its values, their width in bits or (texts) first of its `bookStarts`, rank of the escape. */
  books: 8,
} as const;

/** Values that repeat are numbered by how often they are used and stored once. */
export const TEXT_BOOKS = ['layouts', 'descriptions', 'facts', 'titles', 'officeIds'] as const;
export const NUMBER_BOOKS = [
  'countries',
  'parents',
  'parties',
  'headquarters',
  'priors',
  'years',
  'days',
  'nameForms',
  'namePriors',
  'holdingForms',
] as const;
export const BOOKS = [...TEXT_BOOKS, ...NUMBER_BOOKS] as const;
export type TextBook = (typeof TEXT_BOOKS)[number];
export type NumberBook = (typeof NUMBER_BOOKS)[number];
export type BookName = (typeof BOOKS)[number];

/** Ends every text; part of the alphabet, so that a symbol may hold 'politician' and the end. */
export const END = 0;

/** Bits of a symbol in the table of symbols: a pair of ranks or a letter, and which of them it is. */
export function symbolWidth(count: number): number {
  return Math.max(17, 1 + 2 * widthOf(count));
}

/** Records between two known beginnings: the ones before are skipped by reading them (any entity of 36,000: 21 µs). */
export const ENTITY_STEP = 8;
export const BOOK_STEP = 8;
export const NAME_STEP = 32;

export const ALIAS_BIT = {
  /** All letters upper case: the text must be, too. */
  ALL_UPPER: 1,
  /** Must be written exactly like this. */
  EXACT: 2,
  /** Ends in a dot, which belongs to the match where the text has it. */
  DOT: 4,
} as const;

/** FNV-1a over 32-bit words: cheap enough for every start (1 MB in about 0.5 ms), and any flipped bit changes it. */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}

/** Kinds as the file numbers them; only ever extended at the end. */
export const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];
export const OFFICE_KINDS: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'central-bank-governor',
  'security-chief',
  'head-of-organization',
  'speaker',
  'spokesperson',
  'regional-head',
  'mayor',
  'party-leader',
  'other',
];
