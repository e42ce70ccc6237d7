/** Which entities an alias can mean, best first. */
import { ALIAS_FLAG } from './types';

/** One alias of one entity, wherever it stands (`row`); `weight` is the prior of the entity. */
type Entry = {
  readonly row: number;
  readonly entity: number;
  readonly prior: number;
  readonly flags: number;
  readonly weight: number;
};

/** DATASET.md: an alias means one of at most eight; a bare generic ('foreign ministry') one of every country's. */
const MOST_CANDIDATES = 8;
const MOST_IN_CONTEXT = 250;

/** One candidate for each entity; probabilities that were left out share what is left, by how often news names them. */
export function rank(entries: readonly Entry[]): { row: number; prior: number }[] {
  const unique = entries.length === 1 ? entries : bestOfEach(entries);
  const given = unique.filter(({ prior }) => prior < 1).reduce((sum, { prior }) => sum + prior, 0);
  const open = unique.filter(({ prior }) => prior === 1);
  const mass = open.reduce((sum, { weight }) => sum + mentions(weight), 0);
  const left = Math.max(0.02, 1 - given);
  const ranked = unique
    .map(({ row, entity, flags, prior, weight }) => ({
      row,
      entity,
      flags,
      prior: prior < 1 ? prior : (left * mentions(weight)) / mass,
    }))
    .sort((a, b) => b.prior - a.prior || a.entity - b.entity);
  return withinLimits(ranked);
}

function bestOfEach(entries: readonly Entry[]): Entry[] {
  const byEntity = new Map<number, Entry>();
  for (const entry of entries) {
    const known = byEntity.get(entry.entity);
    if (!known || known.prior < entry.prior) byEntity.set(entry.entity, entry);
  }
  return [...byEntity.values()];
}

/**
 * How often news names an entity of a prior, relatively: priors are logarithmic. 255 (United States) stands for 10,000 times
 * the mentions of 50, so that 'Trump' alone means the president and not one of his children.
 */
function mentions(prior: number): number {
  return Math.exp(prior / 22);
}

/** The first of each sort: the limits are counted apart, so that a generic never pushes out a name. */
function withinLimits<T extends { readonly flags: number }>(ranked: readonly T[]): T[] {
  let names = 0;
  let generics = 0;
  return ranked.filter(({ flags }) =>
    flags & ALIAS_FLAG.NEEDS_CONTEXT ? generics++ < MOST_IN_CONTEXT : names++ < MOST_CANDIDATES,
  );
}
