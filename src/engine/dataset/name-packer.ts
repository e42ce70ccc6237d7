/** Aliases → the table of names (see name-table.ts). */
import { widthOf } from './bits';
import { ABOUT, buildFilter } from './filter';
import { UPPER } from './fold';
import { ALIAS_BIT, NAME_STEP } from './format';
import { BUCKET, BUCKETS_A_BASE, bucketOf, hashLetters, type Meaning, nameForm } from './name-table';
import type { Sink } from './press';
import { type Entry, rank } from './rank';
import type { AliasRow } from './rows';
import { FIRST, GAP_BITS, LONGEST, nextCheck, nextPlace, type Path, START, WordList } from './scan';
import { ALIAS_FLAG } from './types';

/** Everything that one folded name can mean, and what the matcher must know to come to it. */
type Name = Path & { meanings: Meaning[] };
type Parsed = {
  readonly steps: readonly Path[];
  readonly mask: number;
  readonly start: number /** Hashes of the first word alone. */;
  readonly first: Path;
};

/** Keys of the filter by what they are about, each once. */
type Keys = Map<number, Map<number, Path & { about: number }>>;

export type PackedNames = {
  readonly names: readonly Name[];
  readonly buckets: number;
  /** Names told apart by the case that they want, as `Dataset.aliasCount` counts. */
  readonly aliasCount: number;
  readonly filter: Uint32Array;
  readonly entityWidth: number;
};

export function packNames(entries: readonly Entry[], entityCount: number): PackedNames {
  const groups = new Map<number, { path: Path; records: Map<string, { parsed: Parsed; entries: Entry[] }> }>();
  const keys: Keys = new Map();
  for (const entry of entries) {
    const parsed = parse(entry.row.name);
    const path = parsed?.steps.at(-1);
    if (!parsed || !path) continue;
    if ((parsed.mask & 1) === 0) {
      addKey(keys, parsed.first, ABOUT.BEGINS_SMALL);
      addKey(keys, path, ABOUT.IS_SMALL);
    }
    for (const step of parsed.steps.slice(0, -1)) addKey(keys, step, ABOUT.GOES_ON);
    const group = groups.get(keyOf(path)) ?? { path, records: new Map() };
    groups.set(keyOf(path), group);
    const bits = bitsOf(entry.row);
    const spelled = bits & (ALIAS_BIT.EXACT | ALIAS_BIT.ALL_UPPER) ? entry.row.name : '';
    const record = group.records.get(`${parsed.mask} ${bits} ${spelled}`) ?? { parsed, entries: [] };
    record.entries.push(entry);
    group.records.set(`${parsed.mask} ${bits} ${spelled}`, record);
  }
  const buckets = Math.max(1, Math.ceil(groups.size / BUCKET));
  let aliasCount = 0;
  const names = [...groups.values()].map(({ path, records }) => {
    aliasCount += records.size;
    return { ...path, meanings: [...records.values()].flatMap((record) => meaningsOf(record.parsed, record.entries)) };
  });
  return {
    names: merged(names, buckets),
    buckets,
    aliasCount,
    filter: buildFilter([...keys.values()].flatMap((known) => [...known.values()])),
    entityWidth: widthOf(entityCount),
  };
}

/** 53 bits of the two hashes: among five million names, one chance in 700 that two are alike. */
function keyOf({ place, check }: Path): number {
  return (place >>> 0) * 2 ** 21 + (check >>> 11);
}

function addKey(keys: Keys, path: Path, about: number): void {
  let known = keys.get(about);
  if (!known) {
    known = new Map();
    keys.set(about, known);
  }
  known.set(keyOf(path), { ...path, about });
}

const words = new WordList();

/** Null for a name without words, and for one that is longer than any the matcher reads. */
function parse(name: string): Parsed | null {
  words.read(name, 0, name.length);
  if (words.count === 0 || words.count > LONGEST) return null;
  const steps: Path[] = [];
  let place = START;
  let check = START;
  let mask = 0;
  for (let word = 0; word < words.count; word++) {
    const gap = word === 0 ? FIRST : words.marks[word]! & GAP_BITS;
    place = nextPlace(place, words.hashes[word]!, gap);
    check = nextCheck(check, words.checks[word]!, gap);
    if ((words.marks[word]! & UPPER) !== 0) mask |= 1 << word;
    steps.push({ place, check });
  }
  return { steps, mask, start: words.starts[0]!, first: { place: words.hashes[0]!, check: words.checks[0]! } };
}

function bitsOf({ name, flags }: AliasRow): number {
  // Not by `toUpperCase`: some small letters ('ĸ') have no capital.
  const letters = name.replace(/[^\p{L}]/gu, '');
  const allUpper = /^\p{Lu}{2,}$/u.test(letters);
  return (
    (allUpper ? ALIAS_BIT.ALL_UPPER : 0) |
    (flags & ALIAS_FLAG.CASE_EXACT ? ALIAS_BIT.EXACT : 0) |
    (name.endsWith('.') ? ALIAS_BIT.DOT : 0)
  );
}

function meaningsOf({ mask, start }: Parsed, entries: readonly Entry[]): Meaning[] {
  const { row } = entries[0]!;
  const bits = bitsOf(row);
  // A match begins at the first letter, whatever stands before it in the alias.
  const isExact = (bits & ALIAS_BIT.EXACT) !== 0;
  return rank(entries).map(({ entity, prior, flags }) => ({
    entity,
    prior: Math.round(prior * 255),
    flags,
    mask,
    bits,
    length: isExact ? row.name.length - start : 0,
    letters: isExact ? hashLetters(row.name, start, row.name.length) : 0,
  }));
}

/** In the order of the table. Two names that it cannot tell apart (by reckoning one pair in eight million names) share a row. */
function merged(names: readonly Name[], buckets: number): Name[] {
  const fingerprint = ({ check }: Path) => check & 0xffffff;
  const bucket = ({ place }: Path) => bucketOf(place, buckets);
  const rows: Name[] = [];
  for (const name of [...names].sort((a, b) => bucket(a) - bucket(b) || fingerprint(a) - fingerprint(b))) {
    const last = rows.at(-1);
    if (last && bucket(last) === bucket(name) && fingerprint(last) === fingerprint(name))
      last.meanings.push(...name.meanings);
    else rows.push({ ...name, meanings: [...name.meanings] });
  }
  return rows;
}

/** `began` hears where every NAME_STEP-th name begins. */
export function writeNames({ names, entityWidth }: PackedNames, sink: Sink, began: () => void): void {
  for (const [row, { meanings }] of names.entries()) {
    if (row % NAME_STEP === 0) began();
    for (const [index, meaning] of meanings.entries()) {
      sink.number('nameForms', nameForm(meaning, index + 1 < meanings.length));
      if (meaning.prior !== 255) sink.number('namePriors', meaning.prior);
      sink.bits(meaning.entity, entityWidth);
      if (!(meaning.bits & ALIAS_BIT.EXACT)) continue;
      sink.sized(meaning.length);
      sink.bits(meaning.letters, 24);
    }
  }
}

/** Where buckets begin, and the fingerprint of every name. */
export function indexNames({ names, buckets }: PackedNames) {
  const bucketBases = new Uint32Array(Math.floor(buckets / BUCKETS_A_BASE) + 1);
  const bucketStarts = new Uint8Array(buckets + 1);
  const fingerprints = new Uint16Array(names.length);
  const fingerprintTops = new Uint8Array(names.length);
  let row = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    if (bucket % BUCKETS_A_BASE === 0) bucketBases[bucket / BUCKETS_A_BASE] = row;
    const start = row - bucketBases[Math.floor(bucket / BUCKETS_A_BASE)]!;
    if (start > 0xff) throw new Error('The names of the dataset cannot be spread evenly.');
    bucketStarts[bucket] = start;
    for (; row < names.length && bucketOf(names[row]!.place, buckets) === bucket; row++) {
      fingerprints[row] = names[row]!.check & 0xffff;
      fingerprintTops[row] = (names[row]!.check >>> 16) & 0xff;
    }
  }
  return { bucketBases, bucketStarts, fingerprints, fingerprintTops };
}
