/** The bundled dataset with a pack under it: one `Dataset` out of two. Where both know an entity, the bundled one stands for it. */
import { commonFlags, unique } from './candidates';
import { mergeMatches } from './merge-matches';
import { Twins } from './twins';
import type { AliasCandidate, AliasMatch, Dataset, Entity, EntityIndex } from './types';

/**
 * What the bundled dataset says of a name counts so much more than what site links say: its probabilities and flags are
 * made for news. Whoever only the pack knows keeps enough to win by context, not alone.
 */
const BUNDLED_SHARE = 0.8;

/** Rows of `base` keep their indices; those of the pack follow. Offices, hosts of media and given names are the base's alone, but for hosts that only the pack has. */
export function stack(base: Dataset, pack: Dataset): Dataset {
  const offset = base.entityCount;
  const twins = new Twins(base, pack);
  const inPack = (index: EntityIndex): boolean => index >= offset;
  const rowOf = (packed: EntityIndex): EntityIndex => twins.of(packed) ?? packed + offset;
  const linkOf = (packed: EntityIndex | null) => (packed === null ? null : rowOf(packed));

  const moved = (candidates: readonly AliasCandidate[]): readonly AliasCandidate[] =>
    unique(candidates.map((candidate) => ({ ...candidate, entity: rowOf(candidate.entity) })));
  const mixed = (theirs: readonly AliasCandidate[], mine: readonly AliasCandidate[]): readonly AliasCandidate[] => {
    if (theirs.length === 0) return mine;
    if (mine.length === 0) return theirs;
    const added = mine.filter(({ entity }) => !theirs.some((other) => other.entity === entity));
    if (added.length === 0) return theirs;
    return [
      ...theirs.map((candidate) => ({ ...candidate, prior: candidate.prior * BUNDLED_SHARE })),
      ...added.map((candidate) => ({ ...candidate, prior: candidate.prior * (1 - BUNDLED_SHARE) })),
    ].sort((a, b) => b.prior - a.prior);
  };
  const withCandidates = (match: AliasMatch, candidates: readonly AliasCandidate[]): AliasMatch => ({
    ...match,
    candidates,
    flags: commonFlags(candidates),
  });

  return {
    version: base.version,
    asOf: base.asOf,
    entityCount: offset + pack.entityCount,
    aliasCount: base.aliasCount + pack.aliasCount,
    entity(index): Entity {
      if (!inPack(index)) return base.entity(index);
      const entity = pack.entity(index - offset);
      return {
        ...entity,
        index,
        country: linkOf(entity.country),
        parent: linkOf(entity.parent),
        party: linkOf(entity.party),
        headquarters: linkOf(entity.headquarters),
      };
    },
    indexOf(id) {
      const own = base.indexOf(id);
      const packed = own === null ? pack.indexOf(id) : null;
      return own ?? linkOf(packed);
    },
    lookup: (name) => mixed(base.lookup(name), moved(pack.lookup(name))),
    findAliases(text, from, to) {
      const mine = pack.findAliases(text, from, to).map((match) => withCandidates(match, moved(match.candidates)));
      return mergeMatches(mine, base.findAliases(text, from, to), (match, theirs) =>
        theirs.length === 0 ? match : withCandidates(match, mixed(theirs, match.candidates)),
      );
    },
    office: (index) => base.office(index),
    officeById: (id) => base.officeById(id),
    officesOf: (index) => (inPack(index) ? [] : base.officesOf(index)),
    holdings: (office) => base.holdings(office),
    holdersOn: (office, date) => base.holdersOn(office, date),
    holdingsOf: (person) => (inPack(person) ? [] : base.holdingsOf(person)),
    mediaByHost: (host) => base.mediaByHost(host) ?? linkOf(pack.mediaByHost(host)),
    mediaHosts: () => base.mediaHosts(),
    givenName: (name) => base.givenName(name),
  };
}
