/** Second pass: lone words get the kind that the rest of the document gives them, or that their neighbors suggest. */
import type { Kind } from '../../../types';
import { isUpper } from '../profile';
import type { NameSpan } from '../tagger';
import { SAY_VERBS } from '../words';
import type { Context, Segment } from './segment';
import { make } from './segment';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'across',
  'around',
  'toward',
  'towards',
  'to',
]);

export function settle(segments: readonly Segment[], context: Context): NameSpan[] {
  const people = new Set<string>();
  const others = new Map<string, Kind>();
  for (const segment of segments) {
    if (segment.kind === null) continue;
    const words = wordsOf(segment, context);
    if (segment.kind === 'person') for (const word of words) people.add(word);
    else if (words.length > 1) for (const word of [words[0]!]) if (!others.has(word)) others.set(word, segment.kind);
  }
  const settled: NameSpan[] = segments.flatMap((segment) => {
    if (segment.kind !== null) return [segment as NameSpan];
    const kind = kindOfLone(segment, { people, others, context });
    return kind ? [{ ...segment, kind }] : [];
  });
  return [...settled, ...loneSurnames(settled, people, context)].sort((a, b) => a.first - b.first);
}

function wordsOf(segment: Segment, { story }: Context): string[] {
  const words: string[] = [];
  for (let i = segment.first; i < segment.last; i++) if (story.tokens[i]!.capital) words.push(story.tokens[i]!.text);
  return words;
}

type Known = { people: ReadonlySet<string>; others: ReadonlyMap<string, Kind>; context: Context };

function kindOfLone(segment: Segment, { people, others, context }: Known): Kind | null {
  const { story, dataset, profile } = context;
  const word = story.tokens[segment.first]!.text;
  if (people.has(word)) return 'person';
  const other = others.get(word);
  if (other) return other;
  if (isUpper(word)) return 'organization';
  const before = story.tokens[segment.first - 1]?.text.toLowerCase() ?? '';
  const after = story.tokens[segment.last]?.text.toLowerCase() ?? '';
  if (dataset.givenName(word) || SAY_VERBS.has(after) || SAY_VERBS.has(before)) return 'person';
  if (/(?:ian|ese|ish|ans|ists?|ism)$/.test(word)) return 'group';
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  const times = profile.inside.get(word) ?? 0;
  return times >= 2 ? 'organization' : 'person';
}

/** Words that begin a sentence or stand unclaimed, and that the document elsewhere uses as part of a person's name. */
function loneSurnames(settled: readonly NameSpan[], people: ReadonlySet<string>, context: Context): NameSpan[] {
  const { tokens } = context.story;
  const taken = new Uint8Array(tokens.length);
  for (const span of settled) taken.fill(1, span.first, span.last);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (taken[i] || !token.capital || context.profile.caseless[i] || !people.has(token.text) || token.text.length < 3)
      continue;
    if (context.profile.lower.has(token.text.toLowerCase())) continue;
    const { kind: _kind, ...span } = make(
      { first: i, last: i + 1, kind: 'person', candidates: [], title: null, confidence: 0.7 },
      context,
    );
    found.push({ ...span, kind: 'person' });
  }
  return found;
}
