/**
 * The table of names: folded name → what it can mean. Names are spread over buckets of about four by one hash of
 * their words; in its bucket a name is known by 24 bits of the other. No letters are stored: of the names looked up
 * that are not in the table, one in four million is taken for one that is.
 */
import { BitReader, widthOf } from './bits';
import { commonFlags, unique } from './candidates';
import { ALIAS_BIT, META, NAME_STEP, type Sections } from './format';
import type { Lexicon } from './lexicon';
import type { AliasCandidate } from './types';

/** Names a bucket holds on average: fewer cost more for the beginnings of buckets, more let more strangers pass. */
export const BUCKET = 4;
/** Buckets whose beginnings are counted from the same base; 16 × 4 names stay far below the 255 that fit a byte. */
export const BUCKETS_A_BASE = 16;
const BASE_SHIFT = 4;

/** One alias of one entity as the table has it. */
export type Meaning = {
  readonly entity: number;
  /** 0 to 255. */
  readonly prior: number;
  readonly flags: number;
  /** Bit i: word i must begin with a capital. */
  readonly mask: number;
  /** See ALIAS_BIT. */
  readonly bits: number;
  /** Of an EXACT alias: its letters. */
  readonly length: number;
  readonly letters: number;
};

/** All meanings of a name, and what a match has when it may have any of them. */
export type NameEntry = {
  readonly meanings: readonly (Meaning & { readonly candidate: AliasCandidate })[];
  readonly candidates: readonly AliasCandidate[];
  readonly flags: number;
  /** All meanings want the same capitals (`mask`) and nothing else of the letters: the common case, decided at once. */
  readonly isPlain: boolean;
  readonly mask: number;
};

/** Names kept decoded, for the memory of a background that lives long. */
const MOST_KEPT = 65_536;

/** How a meaning is written, as one number: mask 14, bits 3, flags 8, prior is 255, another meaning follows. */
export function nameForm(meaning: Pick<Meaning, 'mask' | 'bits' | 'flags' | 'prior'>, more: boolean): number {
  return (
    meaning.mask |
    (meaning.bits << 14) |
    (meaning.flags << 17) |
    (meaning.prior === 255 ? 1 << 25 : 0) |
    (more ? 1 << 26 : 0)
  );
}

export function bucketOf(place: number, buckets: number): number {
  return ((place >>> 0) * buckets * 2 ** -32) >>> 0;
}

/** Hash of letters as they stand, 24 bits, for aliases that match in one spelling only. */
export function hashLetters(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

export class NameTable {
  private readonly buckets: number;
  private readonly bases: Uint32Array;
  private readonly starts: Uint8Array;
  private readonly low: Uint16Array;
  private readonly high: Uint8Array;
  private readonly entityWidth: number;
  private readonly known = new Map<number, NameEntry>();

  constructor(
    private readonly sections: Sections,
    private readonly lexicon: Lexicon,
  ) {
    const { meta, bucketBases, bucketStarts, fingerprints, fingerprintTops } = sections;
    this.buckets = meta[META.buckets]!;
    this.entityWidth = widthOf(meta[META.entities]!);
    this.bases = bucketBases;
    this.starts = new Uint8Array(bucketStarts.buffer, bucketStarts.byteOffset, bucketStarts.byteLength);
    this.low = new Uint16Array(fingerprints.buffer, fingerprints.byteOffset, fingerprints.byteLength / 2);
    this.high = new Uint8Array(fingerprintTops.buffer, fingerprintTops.byteOffset, fingerprintTops.byteLength);
  }

  /** Row of the name, or -1. */
  find(place: number, check: number): number {
    const bucket = bucketOf(place, this.buckets);
    const { low, high, starts, bases } = this;
    const wanted = check & 0xffff;
    const end = bases[(bucket + 1) >>> BASE_SHIFT]! + starts[bucket + 1]!;
    for (let row = bases[bucket >>> BASE_SHIFT]! + starts[bucket]!; row < end; row++)
      if (low[row] === wanted && high[row] === ((check >>> 16) & 0xff)) return row;
    return -1;
  }

  /** What the name of a row can mean. */
  entry(row: number): NameEntry {
    let entry = this.known.get(row);
    if (!entry) {
      entry = this.readEntry(row);
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.set(row, entry);
    }
    return entry;
  }

  private readEntry(row: number): NameEntry {
    const from = new BitReader(this.sections.names);
    from.at = this.sections.nameStarts[Math.floor(row / NAME_STEP)]!;
    for (let skipped = row % NAME_STEP; skipped > 0; skipped--) while (this.read(from).more);
    const meanings: NameEntry['meanings'][number][] = [];
    for (let more = true; more; ) {
      const { meaning, more: another } = this.read(from);
      const { entity, prior, flags } = meaning;
      meanings.push({ ...meaning, candidate: { entity, prior: prior / 255, flags } });
      more = another;
    }
    const candidates = unique(meanings.map(({ candidate }) => candidate));
    const { mask } = meanings[0]!;
    const isPlain = meanings.every((one) => one.bits === 0 && one.mask === mask);
    return { meanings, candidates, flags: commonFlags(candidates), isPlain, mask };
  }

  private read(from: BitReader): { meaning: Meaning; more: boolean } {
    const form = this.lexicon.number('nameForms', from);
    const bits = (form >>> 14) & 7;
    const isExact = (bits & ALIAS_BIT.EXACT) !== 0;
    const meaning = {
      mask: form & 0x3fff,
      bits,
      flags: (form >>> 17) & 0xff,
      prior: form & (1 << 25) ? 255 : this.lexicon.number('namePriors', from),
      entity: from.bits(this.entityWidth),
      length: isExact ? from.sized() : 0,
      letters: isExact ? from.bits(24) : 0,
    };
    return { meaning, more: (form & (1 << 26)) !== 0 };
  }
}
