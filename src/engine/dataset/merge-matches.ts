/** Matches of two datasets over one text as those of one. */
import type { AliasCandidate, AliasMatch } from './types';

/** What a span can mean of which both know something, or only the first. */
export type Join = (upper: AliasMatch, lower: readonly AliasCandidate[]) => AliasMatch;

/** By start, longer first; one match for a span that both know. Those of `lower` alone stay as they are. */
export function mergeMatches(upper: readonly AliasMatch[], lower: readonly AliasMatch[], join: Join): AliasMatch[] {
  const key = ({ start, end }: AliasMatch) => start * 0x4000 + end - start;
  const rest = new Map(lower.map((match) => [key(match), match]));
  const joined = upper.map((match) => {
    const other = rest.get(key(match));
    rest.delete(key(match));
    return join(match, other?.candidates ?? []);
  });
  return [...joined, ...rest.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
