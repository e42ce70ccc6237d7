/** Aliases of the dataset in a story, aligned to its tokens. */
import type { AliasMatch, Dataset } from '../dataset';
import type { Story } from '../text';

/** An alias match that begins and ends at tokens; `last` is exclusive. */
export type DictionaryMatch = AliasMatch & { readonly first: number; readonly last: number };

/** By start, longer first. Matches that cut a token in two are left out. */
export function findMatches(story: Story, dataset: Dataset): DictionaryMatch[] {
  const found: DictionaryMatch[] = [];
  for (const block of story.blocks) {
    let token = block.firstToken;
    for (const match of dataset.findAliases(story.text, block.start, block.end)) {
      while (token < block.lastToken && story.tokens[token]!.start < match.start) token++;
      const aligned = align(story, match, token, block.lastToken);
      if (aligned) found.push(aligned);
    }
  }
  return found;
}

function align(story: Story, match: AliasMatch, first: number, limit: number): DictionaryMatch | null {
  if (story.tokens[first]?.start !== match.start) return null;
  let last = first;
  while (last < limit && story.tokens[last]!.end < match.end) last++;
  const token = story.tokens[last];
  if (!token || token.start >= match.end) return null;
  // 'Inc' matches in 'Inc.': the dot of an abbreviation belongs to the token.
  const end = token.end === match.end + 1 && token.text.endsWith('.') ? token.end : match.end;
  return token.end === end ? { ...match, end, first, last: last + 1 } : null;
}

/** Matches that begin at each token, longer first. */
export function byFirstToken(matches: readonly DictionaryMatch[]): ReadonlyMap<number, readonly DictionaryMatch[]> {
  const map = new Map<number, DictionaryMatch[]>();
  for (const match of matches) {
    const list = map.get(match.first);
    if (list) list.push(match);
    else map.set(match.first, [match]);
  }
  return map;
}
