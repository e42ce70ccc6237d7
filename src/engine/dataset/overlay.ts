/** A dataset with the reader's own entries laid over it: one `Dataset` out of two, the own names first. */
import type { Kind } from '../../types';
import { mergeMatches } from './merge-matches';
import { openDataset } from './open';
import { packDataset } from './pack';
import { type EntityRow, entityRow } from './rows';
import { ALIAS_FLAG, type AliasCandidate, type Dataset, type Entity, type EntityIndex } from './types';

export type OverlayEntry = {
  /** Stable, and none of the dataset below. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly note: string;
};

/** What else an own name may mean stays in sight, but far behind. */
const RIVAL_SHARE = 0.25;
/** As known as can be: the reader wants these names. */
const PRIOR = 255;

/** Rows of `base` keep their indices; own rows follow. Names of own entries are flagged `OWN`. */
export function overlay(base: Dataset, entries: readonly OverlayEntry[]): Dataset {
  if (entries.length === 0) return base;
  // Ids of the packed rows are ours: whatever form a packed file wants, the reader's names need not have it.
  const packedId = (index: number) => `own/${String(index).padStart(6, '0')}`;
  const own = openDataset(
    packDataset({
      version: base.version,
      asOf: base.asOf,
      entities: entries.map((entry, index) => rowOf(entry, packedId(index))),
      offices: [],
      holdings: [],
      givenNames: [],
    }),
  );
  const offset = base.entityCount;
  const entryOf = new Map(entries.map((entry, index) => [own.indexOf(packedId(index)), entry]));
  const indexOfId = new Map([...entryOf].map(([index, { id }]) => [id, offset + index!]));
  const isOwn = (index: EntityIndex): boolean => index >= offset;

  const ownCandidates = (candidates: readonly AliasCandidate[]): AliasCandidate[] =>
    candidates.map(({ entity, prior }) => ({ entity: entity + offset, prior, flags: ALIAS_FLAG.OWN }));
  const rivals = (candidates: readonly AliasCandidate[]): AliasCandidate[] =>
    candidates.map((candidate) => ({ ...candidate, prior: candidate.prior * RIVAL_SHARE }));
  const joined = (mine: readonly AliasCandidate[], theirs: readonly AliasCandidate[]): readonly AliasCandidate[] =>
    mine.length === 0 ? theirs : [...ownCandidates(mine), ...rivals(theirs)];

  return {
    version: base.version,
    asOf: base.asOf,
    entityCount: offset + own.entityCount,
    aliasCount: base.aliasCount + own.aliasCount,
    entity(index): Entity {
      if (!isOwn(index)) return base.entity(index);
      return { ...own.entity(index - offset), index, id: entryOf.get(index - offset)!.id };
    },
    indexOf: (id) => indexOfId.get(id) ?? base.indexOf(id),
    lookup: (name) => joined(own.lookup(name), base.lookup(name)),
    findAliases(text, from, to) {
      const mine = own.findAliases(text, from, to);
      const theirs = base.findAliases(text, from, to);
      if (mine.length === 0) return theirs;
      // No flag holds for all candidates: own names are names without further evidence.
      return mergeMatches(mine, theirs, (match, others) => ({
        ...match,
        flags: 0,
        candidates: joined(match.candidates, others),
      }));
    },
    office: (index) => base.office(index),
    officeById: (id) => base.officeById(id),
    officesOf: (index) => (isOwn(index) ? [] : base.officesOf(index)),
    holdings: (office) => base.holdings(office),
    holdersOn: (office, date) => base.holdersOn(office, date),
    holdingsOf: (person) => (isOwn(person) ? [] : base.holdingsOf(person)),
    mediaByHost: (host) => base.mediaByHost(host),
    mediaHosts: () => base.mediaHosts(),
    givenName: (name) => base.givenName(name),
  };
}

function rowOf({ name, aliases, kind, note }: OverlayEntry, id: string): EntityRow {
  const names = [...new Set([name, ...aliases])].map((alias) => ({ name: alias, flags: 0, prior: 1 }));
  return entityRow({ id, name, kind, category: '', aliases: names, description: note, prior: PRIOR });
}
