/** Layout of the packed file: a header, a table of sections, sections of 32-bit integers, one pool of strings. */

import type { Kind } from '../../types';
import type { OfficeKind } from './types';

/** 'NGDS', little-endian. */
export const MAGIC = 0x5344474e;
/** Raise it with every change of layout: an older file is refused with a clear message. */
export const FORMAT = 1;

/** Header: magic, format, byte length, checksum of all that follows, then offset and length of every section. */
export const HEADER_INTS = 4;

/** In file order. All hold Int32 but the last, the UTF-8 bytes of the string pool. */
export const SECTIONS = [
  'meta',
  'entities',
  'entityAliases',
  'edges',
  'nodes',
  'aliases',
  'candidates',
  'offices',
  'titles',
  'holdings',
  'hosts',
  'stringOffsets',
  'stringBytes',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Int32Array>>;

/** Integers of one record in each section. A string is an index into the pool, -1 for none; entities likewise. */
export const WIDTH = {
  /** id name kind category description wikipedia wikidata country parent party headquarters from to prior facts */
  entities: 15,
  /** node, hash, check, gap, child; node -1 marks a free slot */
  edges: 5,
  /** string, upper-case mask of its words, bits (see ALIAS_BIT), first candidate */
  aliases: 4,
  /** entity, prior (0–255) << 16 | flags */
  candidates: 2,
  /** id kind jurisdiction organization firstTitle */
  offices: 5,
  /** office person from to acting */
  holdings: 5,
  /** host, entity */
  hosts: 2,
} as const;

export const META = {
  version: 0,
  asOf: 1,
  maleNames: 2,
  femaleNames: 3,
  sharedNames: 4,
  count: 5,
} as const;

export const ALIAS_BIT = {
  /** All letters upper case: the text must be, too. */
  ALL_UPPER: 1,
  /** Must be written exactly like this. */
  EXACT: 2,
  /** Ends in a dot, which belongs to the match where the text has it. */
  DOT: 4,
} as const;

/** FNV-1a over 32-bit words: cheap enough for every start (2 MB in about 1 ms), and any flipped bit changes it. */
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
