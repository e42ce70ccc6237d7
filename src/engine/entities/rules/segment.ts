/** Cuts a run of capitalized words into names: titles off, dictionary names and head nouns first, the rest by its shape. */
import type { Kind } from '../../../types';
import { ALIAS_FLAG, type AliasCandidate, type Dataset } from '../../dataset';
import type { Story } from '../../text';
import type { DictionaryMatch } from '../dictionary';
import { isUpper, type Profile } from '../profile';
import type { NameSpan } from '../tagger';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICE_NOUNS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_PREFIXES,
  TITLE_MODIFIERS,
  WORK_HEADS,
} from '../words';
import type { Run } from './runs';

export type Context = {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly profile: Profile;
  readonly matches: ReadonlyMap<number, readonly DictionaryMatch[]>;
};

/** A name that is still without a kind: a lone capitalized word whose kind other mentions must tell. */
export type Segment = Omit<NameSpan, 'kind'> & { readonly kind: Kind | null };

export function segmentRun(run: Run, context: Context): Segment[] {
  const segments: Segment[] = [];
  let at = run.first;
  let title: { first: number; last: number } | null = null;
  while (at < run.last) {
    const step = nextSegment({ at, run, title }, context);
    segments.push(...step.segments);
    title = step.title;
    at = Math.max(step.next, at + 1);
  }
  return segments;
}

type Step = { segments: Segment[]; next: number; title: { first: number; last: number } | null };
type Position = { at: number; run: Run; title: { first: number; last: number } | null };

function nextSegment({ at, run, title }: Position, context: Context): Step {
  const { tokens } = context.story;
  const word = tokens[at]!.text.toLowerCase().replace(/\.$/, '');
  const match = bestMatch(at, run.last, context);

  if (title) {
    const end = personEnd(at, run.last, context);
    const known = match && match.last >= end && isPersonish(match, context) ? match : null;
    if (end > at && !isTitleWord(word) && !(match && !isPersonish(match, context) && match.last > at + 1)) {
      const last = known?.last ?? end;
      return done(
        make(
          { first: at, last, kind: 'person', candidates: personCandidates(known, context), title, confidence: 0.9 },
          context,
        ),
      );
    }
  }
  const titleEnd = titlePhraseEnd(at, run.last, context);
  if (titleEnd > at && !(match && match.last > titleEnd)) {
    const inner = demonymsIn(at, titleEnd, context);
    return { segments: inner, next: titleEnd, title: titleEnd < run.last ? { first: at, last: titleEnd } : null };
  }
  const organization = organizationEnd(at, run.last, context);
  if (organization && organization.last > (match?.last ?? 0))
    return done(make({ first: at, ...organization, candidates: [], title: null, confidence: 0.75 }, context));
  if (match) {
    const longer = fullPersonEnd(at, match, run.last, context);
    if (longer > match.last)
      return done(make({ first: at, last: longer, kind: 'person', candidates: [], title, confidence: 0.8 }, context));
    return done(
      make(
        {
          first: at,
          last: match.last,
          kind: kindOf(match, context),
          candidates: match.candidates,
          title,
          confidence: 0.85,
        },
        context,
      ),
    );
  }
  return unknown(at, run, context);

  function done(segment: Segment): Step {
    return { segments: [segment], next: segment.last, title: null };
  }
}

export function make(given: Omit<Segment, 'start' | 'end'>, { story }: Context): Segment {
  return { ...given, start: story.tokens[given.first]!.start, end: story.tokens[given.last - 1]!.end };
}

/** The longest usable dictionary match at a token that stays inside the run or is longer than it. */
function bestMatch(at: number, _limit: number, context: Context): DictionaryMatch | null {
  for (const match of context.matches.get(at) ?? []) if (isUsable(match, context)) return match;
  return null;
}

/** Common words need to stand capitalized inside a sentence; surnames alone wait for the second pass. */
export function isUsable(match: DictionaryMatch, { story, profile, dataset }: Context): boolean {
  const single = match.last - match.first === 1;
  if (!single) return true;
  const token = story.tokens[match.first]!;
  if (match.candidates.every(({ flags }) => flags & ALIAS_FLAG.SURNAME_ONLY)) return false;
  if (GENERIC_CAPITALS.has(token.text.toLowerCase()) && !isUpper(token.text)) return false;
  const word = token.text.toLowerCase();
  const exactAcronym = isUpper(token.text) && !profile.caseless[match.first];
  if (FUNCTION_WORDS.has(word) && !exactAcronym) return false;
  if (
    dataset.givenName(token.text) &&
    match.candidates[0]!.flags & ALIAS_FLAG.NEEDS_CONTEXT &&
    nextIsCapital(match.last, story)
  )
    return false;
  if (!match.candidates.some(({ flags }) => flags & ALIAS_FLAG.COMMON_WORD)) return true;
  if (profile.caseless[match.first]) return (profile.inside.get(token.text) ?? 0) > 0;
  if (profile.opens[match.first]) return (profile.inside.get(token.text) ?? 0) > 0 && !profile.lower.has(word);
  return !profile.lower.has(word) || (profile.inside.get(token.text) ?? 0) > 1;
}

function nextIsCapital(at: number, story: Story): boolean {
  return story.tokens[at]?.capital ?? false;
}

function isPersonish(match: DictionaryMatch, { dataset }: Context): boolean {
  return match.candidates.some(({ entity }) => dataset.entity(entity).kind === 'person');
}

function personCandidates(match: DictionaryMatch | null, { dataset }: Context): readonly AliasCandidate[] {
  return match ? match.candidates.filter(({ entity }) => dataset.entity(entity).kind === 'person') : [];
}

export function kindOf(match: DictionaryMatch, { dataset }: Context): Kind {
  const top = match.candidates[0]!;
  return top.flags & ALIAS_FLAG.DEMONYM ? 'group' : dataset.entity(top.entity).kind;
}

function isTitleWord(word: string): boolean {
  return HONORIFICS.has(word) || OFFICE_NOUNS.has(word) || TITLE_MODIFIERS.has(word);
}

/** End of a title phrase at `at` ('Kazakh President', 'Mr.', 'Deputy Prime Minister'); `at` when there is none. */
function titlePhraseEnd(at: number, limit: number, context: Context): number {
  const { tokens } = context.story;
  let end = at;
  let i = at;
  while (i < limit && i < at + 7) {
    const word = tokens[i]!.text.toLowerCase().replace(/\.$/, '');
    const noun = HONORIFICS.has(word) || OFFICE_NOUNS.has(word);
    if (noun) end = i + 1;
    else if (!TITLE_MODIFIERS.has(word) && tokens[i]!.text !== '-' && !startsDemonym(i, context)) break;
    i++;
  }
  if (end === at) return at;
  // 'King', 'Judge', 'Prince' and the like are surnames when something that is no title stands before or nothing follows.
  return end;
}

function startsDemonym(at: number, { matches, dataset }: Context): boolean {
  return (matches.get(at) ?? []).some(
    (match) =>
      match.last === at + 1 &&
      (match.candidates[0]!.flags & ALIAS_FLAG.DEMONYM ||
        ['country', 'party', 'legislature'].includes(dataset.entity(match.candidates[0]!.entity).category)),
  );
}

function demonymsIn(first: number, last: number, context: Context): Segment[] {
  const found: Segment[] = [];
  for (let i = first; i < last; i++) {
    const match = (context.matches.get(i) ?? []).find(
      (one) => one.last <= last && isUsable(one, context) && startsDemonym(i, context),
    );
    if (match)
      found.push(
        make(
          {
            first: i,
            last: match.last,
            kind: kindOf(match, context),
            candidates: match.candidates,
            title: null,
            confidence: 0.9,
          },
          context,
        ),
      );
  }
  return found;
}

/** End of a person's name: up to four words, or fewer where something known begins. */
function personEnd(at: number, limit: number, context: Context): number {
  const { tokens } = context.story;
  let i = at;
  let words = 0;
  while (i < limit && words < 5) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    if (token.kind === 'word' && token.capital) {
      if (words > 0 && (ORGANIZATION_HEADS.has(word) || (PLACE_HEADS.has(word) && word !== 'hill'))) return i;
      words++;
    } else if (token.text === '&' || token.text === '–') return i;
    i++;
  }
  while (i > at && !tokens[i - 1]!.capital) i--;
  return i;
}

/** Where a match is only the beginning of a person's name ('Jordan Peele', 'Paris Hilton'): the end of that name. */
function fullPersonEnd(at: number, match: DictionaryMatch, limit: number, context: Context): number {
  const { dataset, story } = context;
  if (match.last >= limit || match.last - match.first > 1) return match.last;
  if (kindOf(match, context) === 'group' || !dataset.givenName(story.tokens[at]!.text)) return match.last;
  const next = context.matches.get(match.last) ?? [];
  if (next.some((one) => isUsable(one, context) && kindOf(one, context) !== 'person')) return match.last;
  const end = personEnd(at, limit, context);
  return end - at <= 3 ? end : match.last;
}

/** A head noun inside the run makes everything up to it one organization, place, event or work. */
function organizationEnd(at: number, limit: number, context: Context): { last: number; kind: Kind } | null {
  const { tokens } = context.story;
  let found: { last: number; kind: Kind } | null = null;
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase().replace(/\.$/, '');
    if (
      i > at &&
      context.matches
        .get(i)
        ?.some(
          (match) =>
            match.last > i + 1 &&
            isUsable(match, context) &&
            !match.candidates.every((one) => one.flags & ALIAS_FLAG.NEEDS_CONTEXT),
        )
    )
      break;
    if (i > at && isTitleWord(word) && !ORGANIZATION_HEADS.has(word) && i + 1 < limit) break;
    if (COMPANY_SUFFIXES.has(word) && i > at) found = { last: i + 1, kind: 'organization' };
    else if (ORGANIZATION_HEADS.has(word) && (i > at || followedByOf(i + 1, context)))
      found = { last: i + 1, kind: 'organization' };
    else if (WORK_HEADS.has(word) && i > at) found = { last: i + 1, kind: 'work' };
    else if (EVENT_HEADS.has(word) && i > at) found = { last: i + 1, kind: 'event' };
    else if (PLACE_HEADS.has(word) && i > at) found = { last: i + 1, kind: 'place' };
  }
  if (!found) {
    if (PLACE_PREFIXES.has(tokens[at]!.text.toLowerCase().replace(/\.$/, '')) && limit - at === 2)
      return { last: limit, kind: 'place' };
    return null;
  }
  return { ...found, last: withOf(found.last, context) };
}

function followedByOf(at: number, { story }: Context): boolean {
  return story.tokens[at]?.text === 'of' && (story.tokens[at + 1]?.capital ?? false);
}

/** 'Ministry of Defence', 'University of the Free State', 'Department of Health and Human Services'. */
function withOf(last: number, { story }: Context): number {
  const { tokens } = story;
  if (tokens[last]?.text !== 'of' && tokens[last]?.text !== 'for') return last;
  let i = last + 1;
  if (tokens[i]?.text === 'the') i++;
  const first = i;
  while (i < first + 4 && tokens[i]?.kind === 'word' && tokens[i]!.capital) i++;
  if (i === first) return last;
  const more =
    tokens[i]?.text === 'and' &&
    tokens[i + 1]?.capital &&
    tokens[i + 1]?.kind === 'word' &&
    isAbstract(tokens[i - 1]!.text);
  if (!more) return i;
  i += 2;
  while (i < first + 6 && tokens[i]?.kind === 'word' && tokens[i]!.capital) i++;
  return i;
}

/** Fields of work that ministries join by 'and'. */
function isAbstract(word: string): boolean {
  return /^(Health|Education|Justice|Science|Trade|Energy|Economy|Labou?r|Finance|Culture|Agriculture|Environment|Housing|Food|Veterans|Immigration|Security|Industry|Commerce|Foreign|Research|Sports?|Arts?|Fisheries|Oil|Petroleum|Mines|Women|Youth|Transport|Prisons|Tourism|Technology|Medicine|Engineering)$/.test(
    word,
  );
}

/** No dictionary, no head noun: persons by their given name, acronyms, and what is left for the second pass. */
function unknown(at: number, run: Run, context: Context): Step {
  const { story, dataset, profile } = context;
  const { tokens } = story;
  let last = at + 1;
  while (last < run.last && !boundary(last, context)) last++;
  while (last > at + 1 && !tokens[last - 1]!.capital) last--;
  const words = countCapitals(at, last, story);
  const first = tokens[at]!;
  const lower = first.text.toLowerCase();
  if (profile.caseless[at]) return { segments: [], next: last, title: null };

  // A plain word that opens the sentence is no part of the name behind it.
  if (
    profile.opens[at] &&
    words >= 1 &&
    (profile.lower.has(lower) || (words > 1 && !dataset.givenName(first.text) && COMMON_OPENERS.test(lower)))
  )
    return { segments: [], next: at + 1, title: null };
  if (GENERIC_CAPITALS.has(lower.replace(/\.$/, ''))) return { segments: [], next: at + 1, title: null };
  const base = { first: at, last, candidates: [], title: null };
  if (words >= 2) {
    const given = dataset.givenName(first.text) !== null || /^\p{Lu}\.$/u.test(first.text);
    if (given && words <= 4) return one({ ...base, kind: 'person', confidence: 0.9 });
    if (words <= 3 && !profile.lower.has(tokens[last - 1]!.text.toLowerCase()) && !isUpper(first.text))
      return one({ ...base, kind: 'person', confidence: 0.6 });
    return one({ ...base, kind: 'organization', confidence: 0.5 });
  }
  if (isUpper(first.text) && first.text.length <= 6 && /^[\p{Lu}\p{N}&.]+$/u.test(first.text))
    return one({ ...base, kind: 'organization', confidence: 0.6 });
  if (profile.opens[at] && (profile.inside.get(first.text) ?? 0) === 0)
    return { segments: [], next: last, title: null };
  if (profile.lower.has(lower)) return { segments: [], next: last, title: null };
  return one({ ...base, kind: null, confidence: 0.45 });

  function one(segment: Omit<Segment, 'start' | 'end'>): Step {
    return { segments: [make(segment, context)], next: segment.last, title: null };
  }
}

/** Words that open sentences with a capital and often stand right before a name. */
const COMMON_OPENERS = /(?:ing|ed|ly|ers|ists|ians)$/;

/** Something known begins here that is no mere surname. */
function boundary(at: number, context: Context): boolean {
  const word = context.story.tokens[at]!.text;
  if (NAME_PARTICLES.has(word) || word === '-') return false;
  const match = context.matches.get(at)?.find((one) => isUsable(one, context));
  if (!match) return false;
  return (
    !match.candidates.some(({ flags }) => flags & (ALIAS_FLAG.NEEDS_CONTEXT | ALIAS_FLAG.COMMON_WORD)) &&
    !context.dataset.givenName(word)
  );
}

function countCapitals(first: number, last: number, { tokens }: Story): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens[i]!.capital) count++;
  return count;
}
