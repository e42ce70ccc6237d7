/** Headlines in title case or capitals: only what the body names, and what the dataset knows for sure. */
import { ALIAS_FLAG } from '../../dataset';
import type { NameSpan } from '../tagger';
import { type Context, isUsable, kindOf, make } from './segment';

export function findCaseless(settled: readonly NameSpan[], context: Context): NameSpan[] {
  const { story, profile } = context;
  const { tokens } = story;
  const taken = new Uint8Array(tokens.length);
  for (const span of settled) taken.fill(1, span.first, span.last);
  const known = knownNames(settled, context);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!profile.caseless[i] || taken[i] || !tokens[i]!.capital) continue;
    const span = bodyName(i, known, context) ?? sureMatch(i, context);
    if (!span) continue;
    found.push(span);
    i = span.last - 1;
  }
  return found;
}

type Known = ReadonlyMap<string, NameSpan>;

/** Names of the body by their lower-case words, and people by their last. */
function knownNames(settled: readonly NameSpan[], { story, profile }: Context): Known {
  const known = new Map<string, NameSpan>();
  for (const span of settled) {
    if (profile.caseless[span.first]) continue;
    const words = story.tokens.slice(span.first, span.last).map((token) => token.text.toLowerCase());
    known.set(words.join(' '), span);
    if (span.kind === 'person' && words.length > 1 && !known.has(words.at(-1)!)) known.set(words.at(-1)!, span);
  }
  return known;
}

/** Longest names first; six words cover nearly all. */
const LONGEST = 6;

function bodyName(at: number, known: Known, context: Context): NameSpan | null {
  const { tokens } = context.story;
  for (let length = LONGEST; length >= 1; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some((word) => word.kind === 'punctuation' && word.text !== '-')) continue;
    const span = known.get(words.map((token) => token.text.toLowerCase()).join(' '));
    if (!span || (length === 1 && words[0]!.text.length < 3)) continue;
    if (length === 1 && context.profile.lower.has(words[0]!.text.toLowerCase())) continue;
    return {
      ...make(
        { first: at, last: at + length, kind: span.kind, candidates: span.candidates, title: null, confidence: 0.8 },
        context,
      ),
      kind: span.kind,
    };
  }
  return null;
}

function sureMatch(at: number, context: Context): NameSpan | null {
  const match = (context.matches.get(at) ?? []).find((one) => isUsable(one, context));
  if (!match) return null;
  const top = match.candidates[0]!;
  const single = match.last - match.first === 1;
  if (single && top.flags & (ALIAS_FLAG.COMMON_WORD | ALIAS_FLAG.NEEDS_CONTEXT | ALIAS_FLAG.SURNAME_ONLY)) return null;
  // In capitals an acronym looks like any word: 'US', 'WHO' and 'IT' cannot be told apart.
  if (
    single &&
    match.candidates.every(({ flags }) => flags & ALIAS_FLAG.CASE_EXACT) &&
    context.story.tokens[at + 1]?.text === context.story.tokens[at + 1]?.text.toUpperCase() &&
    (context.story.tokens[at + 1]?.text.length ?? 0) > 3
  )
    return null;
  const kind = kindOf(match, context);
  return {
    ...make({ first: at, last: match.last, kind, candidates: match.candidates, title: null, confidence: 0.7 }, context),
    kind,
  };
}
