/** 'the Kazakh president', 'the prime minister', 'the ministry': noun phrases that stand for a named chain. */
import type { Mention } from '../../types';
import { ALIAS_FLAG, type Dataset, type EntityIndex, type Holding, type OfficeKind } from '../dataset';
import { indexAt, iso, parseDay, type Story } from '../text';
import type { DictionaryMatch } from './dictionary';
import type { Draft } from './drafts';
import { ORGANIZATION_HEADS, TITLE_MODIFIERS } from './words';

/** Nouns that name an office, and the kinds of office that they can mean. */
const OFFICES: ReadonlyMap<string, readonly OfficeKind[]> = new Map<string, readonly OfficeKind[]>([
  ['president', ['head-of-state', 'head-of-organization']],
  ['leader', ['head-of-state', 'head-of-government', 'party-leader']],
  ['premier', ['head-of-government', 'regional-head']],
  ['chancellor', ['head-of-government', 'finance-minister']],
  ['prime minister', ['head-of-government']],
  ['foreign minister', ['foreign-minister']],
  ['foreign secretary', ['foreign-minister']],
  ['secretary of state', ['foreign-minister']],
  ['defense minister', ['defense-minister']],
  ['defence minister', ['defense-minister']],
  ['defense secretary', ['defense-minister']],
  ['finance minister', ['finance-minister']],
  ['interior minister', ['interior-minister']],
  ['home secretary', ['interior-minister']],
  ['king', ['head-of-state']],
  ['queen', ['head-of-state']],
  ['governor', ['regional-head', 'central-bank-governor']],
  ['mayor', ['mayor']],
  ['speaker', ['speaker']],
  ['secretary general', ['head-of-organization']],
]);

/** Short names of bodies that a text uses after the full one. */
const BODIES = new Set([...ORGANIZATION_HEADS].filter((word) => word.length > 3));

export type RoleMention = { readonly mention: Mention; readonly draft: Draft };

export function findRoleMentions(input: {
  story: Story;
  drafts: readonly Draft[];
  matches: ReadonlyMap<number, readonly DictionaryMatch[]>;
  dataset: Dataset;
  date: string;
}): RoleMention[] {
  const { story, drafts } = input;
  const byNoun = new Map<string, readonly Named[]>();
  const namedBy = (noun: string): readonly Named[] => {
    const known = byNoun.get(noun) ?? mentionsOf(noun, drafts);
    byNoun.set(noun, known);
    return known;
  };
  const people = placesOf(drafts);
  const found: RoleMention[] = [];
  for (const sentence of story.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const phrase = phraseAt(i, sentence.last, input);
      if (!phrase) continue;
      const start = story.tokens[phrase.first]!.start;
      const end = story.tokens[phrase.last - 1]!.end;
      const draft =
        phrase.country === null
          ? lastBefore(start, namedBy(phrase.noun))
          : holderOf({ ...phrase, country: phrase.country }, { ...input, people });
      if (draft) found.push({ mention: { start, end, form: 'role' }, draft });
      i = phrase.last - 1;
    }
  }
  return found;
}

/** Whether the office is held, was held ('former', 'then') or will be ('president-elect'). */
type Tense = 'now' | 'past' | 'next';
type Phrase = { first: number; last: number; noun: string; country: EntityIndex | null; tense: Tense };

/** Another office than the noun alone names: 'deputy prime minister'. */
const LOWER_RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'shadow']);

/** 'the' ['former'] [demonym] modifiers noun ['-elect'], not followed by a name and no plural. */
function phraseAt(
  i: number,
  limit: number,
  { story, matches, dataset }: Parameters<typeof findRoleMentions>[0],
): Phrase | null {
  const { tokens } = story;
  const opener = tokens[i]!.text.toLowerCase();
  if (!/^(the|his|her|their|this|that)$/.test(opener)) return null;
  let at = i + 1;
  const first = at;
  let tense: Tense = 'now';
  if (isPast(tokens[at]?.text)) {
    tense = 'past';
    at++;
  }
  let country: EntityIndex | null = null;
  const demonym = matches.get(at)?.find((match) => match.candidates[0]!.flags & ALIAS_FLAG.DEMONYM);
  if (demonym) {
    const people = dataset.entity(demonym.candidates[0]!.entity);
    // A people with a row of its own, such as the Palestinians, names its country there.
    country = people.kind === 'group' ? people.country : people.index;
    at = demonym.last;
  }
  let noun = '';
  let end = at;
  for (let j = at; j < limit && j < at + 4; j++) {
    const word = tokens[j]!.text.toLowerCase();
    if (tokens[j]!.kind !== 'word' || tokens[j]!.capital) break;
    const two = `${word} ${tokens[j + 1]?.text.toLowerCase() ?? ''}`;
    if (OFFICES.has(two)) {
      noun = two;
      end = j + 2;
      break;
    }
    if (OFFICES.has(word) || BODIES.has(word)) {
      noun = word;
      end = j + 1;
      break;
    }
    if (!TITLE_MODIFIERS.has(word)) break;
    if (LOWER_RANKS.has(word)) return null;
    if (isPast(word)) tense = 'past';
  }
  if (noun === '' || (tokens[end]?.capital && tokens[end]?.spaced)) return null;
  if (/^[-\s]?(elect|designate)$/.test(tokensText(tokens.slice(end, end + 2)))) {
    tense = 'next';
    end += 2;
  }
  return country === null && tense !== 'now' ? null : { first, last: end, noun, country, tense };
}

const isPast = (word: string | undefined): boolean => word === 'former' || word === 'then';

function tokensText(tokens: readonly { readonly text: string }[]): string {
  return tokens.map(({ text }) => text).join('');
}

function holderOf(
  { noun, country, tense }: Phrase & { country: EntityIndex },
  { drafts, dataset, date, people }: Parameters<typeof findRoleMentions>[0] & { people: Places },
): Draft | null {
  for (const kind of OFFICES.get(noun) ?? []) {
    for (const { index, kind: own } of dataset.officesOf(country)) {
      if (own !== kind) continue;
      for (const holders of holdersFor(tense, dataset, index, date)) {
        const first = Math.min(...holders.map(({ person }) => people.get(person) ?? drafts.length));
        if (first < drafts.length) return drafts[first]!;
      }
    }
  }
  return null;
}

/** Entity → place of the first draft that means it. */
type Places = ReadonlyMap<EntityIndex, number>;

function placesOf(drafts: readonly Draft[]): Places {
  const places = new Map<EntityIndex, number>();
  drafts.forEach(({ entity }, place) => {
    if (entity && !places.has(entity.index)) places.set(entity.index, place);
  });
  return places;
}

/** Days around a change of office in which texts still or already call the other one by it (DATASET.md). */
const NEAR_A_CHANGE = 30;

/** Groups of holders that the phrase can mean; the first with somebody whom the text names is meant. */
function holdersFor(tense: Tense, dataset: Dataset, office: number, date: string): readonly (readonly Holding[])[] {
  const today = dataset.holdersOn(office, date);
  if (tense === 'now')
    return [
      today,
      dataset.holdersOn(office, addDays(date, -NEAR_A_CHANGE)),
      dataset.holdersOn(office, addDays(date, NEAR_A_CHANGE)),
    ];
  const others = dataset.holdings(office).filter((holding) => !today.includes(holding));
  return tense === 'next'
    ? [others.filter(({ from }) => from !== null && from > date)]
    : [others.filter(({ to }) => to !== null && to < date).reverse()];
}

function addDays(date: string, days: number): string {
  const day = parseDay(date);
  return day === null ? date : iso(day + days);
}

type Named = { readonly start: number; readonly end: number; readonly draft: Draft };

/** Every mention, in text order, of what has the noun in its role, title or name. */
function mentionsOf(noun: string, drafts: readonly Draft[]): Named[] {
  return drafts
    .filter(({ nouns }) => nouns.includes(noun))
    .flatMap((draft) => draft.mentions.map(({ start }) => ({ start, end: start, draft })))
    .sort((a, b) => a.start - b.start);
}

/** What was named last before an offset. */
function lastBefore(offset: number, named: readonly Named[]): Draft | null {
  return named[indexAt(named, offset - 1) - 1]?.draft ?? null;
}
