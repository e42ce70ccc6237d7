/** The title phrase before a person's name: 'Kazakh President', 'Deputy Prime Minister', 'his press secretary'. */
import type { Token } from '../../text';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from '../words';

/** Longer ones are clauses: 'Under Secretary of State for Arms Control'. */
const LONGEST_TITLE = 7;
const INNER = new Set(['of', 'the', 'for', 'and', '-', "'s", '’s']);

export type TokenRange = { readonly first: number; readonly last: number };

/** As tokens that end right before `name`, or null. */
export function titleBefore(tokens: readonly Token[], name: number, from: number): TokenRange | null {
  const low = (i: number): string => tokens[i]!.text.toLowerCase().replace(/\.$/, '');
  const isHead = (i: number): boolean => HONORIFICS.has(low(i)) || OFFICE_NOUNS.has(low(i));
  if (name - 1 < from || !isHead(name - 1)) return null;
  let first = name - 1;
  for (let i = name - 2; i >= from && name - i <= LONGEST_TITLE; i--) {
    const token = tokens[i]!;
    if (isHead(i) || TITLE_MODIFIERS.has(low(i)) || (token.capital && tokens[i + 1]!.text !== "'s")) first = i;
    else if (!INNER.has(low(i))) break;
  }
  return { first, last: name };
}
