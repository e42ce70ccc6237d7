/**
 * Aliases → the table of names (see name-table.ts). All in columns of numbers: with an object for each alias a pack of
 * a million entities took 4 GB.
 */
import { AliasColumns } from './alias-columns';
import { widthOf } from './bits';
import { Column } from './column';
import { buildFilter } from './filter';
import { ALIAS_BIT, NAME_STEP } from './format';
import { BUCKET, BUCKETS_A_BASE, bucketOf, type Meaning, nameForm } from './name-table';
import type { Sink } from './press';
import { rank } from './rank';
import type { AliasRow } from './rows';

export type PackedNames = {
  readonly aliases: AliasColumns;
  /** Rows of `aliases` as the table has them, and where each name begins among them, with the end of the last. */
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  readonly buckets: number;
  /** Names told apart by the case that they want, as `Dataset.aliasCount` counts. */
  readonly aliasCount: number;
  readonly filter: Uint32Array;
  /** Prior of each entity. */
  readonly weights: Float64Array;
};

export function packNames(
  entries: Iterable<{ readonly row: AliasRow; readonly entity: number }>,
  weights: Float64Array,
): PackedNames {
  const aliases = new AliasColumns();
  for (const { row, entity } of entries) aliases.add(row, entity);
  const { place, check, size } = aliases;
  const names = distinct(size, (row) => keyOf(place.at(row), check.at(row)));
  const buckets = Math.max(1, Math.ceil(names / BUCKET));
  // Two names that the table cannot tell apart (by reckoning one pair in eight million names) share a row.
  const places = Float64Array.from(
    { length: size },
    (_, row) => bucketOf(place.at(row), buckets) * 2 ** 24 + (check.at(row) & 0xffffff),
  );
  const order = Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => places[a]! - places[b]! || a - b);
  const starts = new Column(Uint32Array);
  for (let at = 0; at < size; at++) if (at === 0 || places[order[at]!] !== places[order[at - 1]!]) starts.push(at);
  starts.push(size);
  const packed = { aliases, order, starts: starts.values(), buckets, filter: filterOf(aliases), weights };
  let aliasCount = 0;
  for (let name = 0; name + 1 < packed.starts.length; name++) aliasCount += spellingsOf(packed, name).length;
  return { ...packed, aliasCount };
}

/** 53 bits of the two hashes: among five million names, one chance in 700 that two are alike. */
function keyOf(place: number, check: number): number {
  return (place >>> 0) * 2 ** 21 + (check >>> 11);
}

function distinct(size: number, keyAt: (row: number) => number): number {
  const values = Float64Array.from({ length: size }, (_, row) => keyAt(row)).sort();
  let count = 0;
  for (let at = 0; at < size; at++) if (at === 0 || values[at] !== values[at - 1]) count++;
  return count;
}

function filterOf({ keys: { place, check, about } }: AliasColumns): Uint32Array {
  // One key for each kind of question: what it is about is mixed in, as the filter does.
  const count = distinct(place.size, (row) => keyOf(place.at(row) ^ about.at(row), check.at(row)));
  return buildFilter(count, place.size, (row) => ({
    place: place.at(row),
    check: check.at(row),
    about: about.at(row),
  }));
}

/** Rows of one name, those together that want the same letters: they share P(entity | alias). */
function spellingsOf(
  { aliases, order, starts }: Pick<PackedNames, 'aliases' | 'order' | 'starts'>,
  name: number,
): number[][] {
  const first = starts[name]!;
  const end = starts[name + 1]!;
  if (end === first + 1) return [[order[first]!]];
  const spellings = new Map<string, number[]>();
  for (let at = first; at < end; at++) {
    const row = order[at]!;
    const key = [aliases.place.at(row), aliases.mask.at(row), aliases.bits.at(row), aliases.letters.at(row)].join(' ');
    const rows = spellings.get(key);
    if (rows) rows.push(row);
    else spellings.set(key, [row]);
  }
  return [...spellings.values()];
}

function meaningsOf(names: PackedNames, name: number): Meaning[] {
  const { aliases, weights } = names;
  return spellingsOf(names, name).flatMap((rows) =>
    rank(
      rows.map((row) => {
        const entity = aliases.entity.at(row);
        return { row, entity, prior: aliases.prior.at(row), flags: aliases.flags.at(row), weight: weights[entity]! };
      }),
    ).map(({ row, prior }) => aliases.meaning(row, prior)),
  );
}

/** `began` hears where every NAME_STEP-th name begins. */
export function writeNames(names: PackedNames, sink: Sink, began: () => void): void {
  const entityWidth = widthOf(names.weights.length);
  for (let name = 0; name + 1 < names.starts.length; name++) {
    if (name % NAME_STEP === 0) began();
    const meanings = meaningsOf(names, name);
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
export function indexNames({ aliases, order, starts, buckets }: PackedNames) {
  const count = starts.length - 1;
  const bucketBases = new Uint32Array(Math.floor(buckets / BUCKETS_A_BASE) + 1);
  const bucketStarts = new Uint8Array(buckets + 1);
  const fingerprints = new Uint16Array(count);
  const fingerprintTops = new Uint8Array(count);
  let name = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    if (bucket % BUCKETS_A_BASE === 0) bucketBases[bucket / BUCKETS_A_BASE] = name;
    const start = name - bucketBases[Math.floor(bucket / BUCKETS_A_BASE)]!;
    if (start > 0xff) throw new Error('The names of the dataset cannot be spread evenly.');
    bucketStarts[bucket] = start;
    for (; name < count && bucketOf(aliases.place.at(order[starts[name]!]!), buckets) === bucket; name++) {
      const check = aliases.check.at(order[starts[name]!]!);
      fingerprints[name] = check & 0xffff;
      fingerprintTops[name] = (check >>> 16) & 0xff;
    }
  }
  return { bucketBases, bucketStarts, fingerprints, fingerprintTops };
}
