/** Which labels and aliases of an item become names, with what flags. */
import { ALIAS_FLAG, type AliasRow } from '../../engine/dataset';
import type { Kept } from './kept';

/** Characters: longer ones are sentences. */
const LONGEST = 80;
/** Beyond these an item lists spellings that no newspaper uses. */
const MOST = 16;

const { ACRONYM, CASE_EXACT, COMMON_WORD, NEEDS_CONTEXT, SURNAME_ONLY } = ALIAS_FLAG;

/** The name first; at most MOST, each once. */
export function aliasRows({ name, aliases, kind }: Pick<Kept, 'name' | 'aliases' | 'kind'>): AliasRow[] {
  return [...new Set([name, ...aliases])]
    .filter((alias) => alias === name || isName(alias))
    .slice(0, MOST)
    .map((alias) => ({ name: alias, flags: flagsOf(alias, kind, alias === name), prior: 1 }));
}

/** Has a capital, and letters of the Latin alphabet alone: aliases without a capital are words ('soccer boss'). */
function isName(alias: string): boolean {
  return (
    alias.length > 1 && alias.length <= LONGEST && /\p{Lu}/u.test(alias) && !/[^\p{Script=Latin}\P{L}]/u.test(alias)
  );
}

function flagsOf(alias: string, kind: Kept['kind'], isMain: boolean): number {
  const isWord = !/[\s\p{Pd}]/u.test(alias.trim());
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(alias))
    // 'IT', 'US': two letters are a word in capitals more often than a name.
    return ACRONYM | CASE_EXACT | (isMain || alias.length > 3 ? 0 : NEEDS_CONTEXT);
  if (!isWord) return 0;
  // Titles of one word are words first: 'Home', 'Friends'.
  if (kind === 'work' || kind === 'product' || kind === 'event') return COMMON_WORD | NEEDS_CONTEXT;
  return kind === 'person' && !isMain ? SURNAME_ONLY : 0;
}
