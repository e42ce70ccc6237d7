/** Candidates of a match, put together from the meanings of a name. */
import type { AliasCandidate } from './types';

/** One candidate for each entity, best first: differently written aliases may share a name. */
export function unique(candidates: readonly AliasCandidate[]): readonly AliasCandidate[] {
  if (candidates.length === 1) return candidates;
  const best = new Map<number, AliasCandidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity);
    if (!known || known.prior < candidate.prior) best.set(candidate.entity, candidate);
  }
  return [...best.values()].sort((a, b) => b.prior - a.prior);
}

export function commonFlags(candidates: readonly AliasCandidate[]): number {
  return candidates.reduce((flags, { flags: own }) => flags & own, -1);
}
