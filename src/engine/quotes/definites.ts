/** 'the Spaniard', 'the 24-year-old', 'the taxi driver': nouns that may mean somebody who was named. */
import { descriptionGender, isPersonNoun } from './descriptions';
import type { Phrase } from './parse/phrases';
import type { Gender, Who } from './referents';
import { type PlacedMention, type Scene, sentenceEnd, sentenceStart, wordAt } from './scene';

type Definite = {
  readonly phrase: Phrase;
  readonly noun: string;
  readonly age: string | null;
  readonly people: string | null;
};

/** Endings of one person of a people: 'the Spaniard', not 'the Swiss'. */
const ONE_OF_A_PEOPLE = /(?:[aeo]n|[^s]er|i|ot|ard|man|woman|ede|ane|ole|urk|inn|ab|lao|ai)$/i;

/** A subject read as one person by a noun, or null. */
export function definiteOf(scene: Scene, subject: Phrase): Definite | null {
  const { first, head } = subject;
  const opener = wordAt(scene, first);
  if (!/^(?:the|this|that|his|her|their|its)$/.test(opener)) return null;
  const noun = wordAt(scene, head);
  const age = ageAt(scene, first + 1);
  if (age !== null) return { phrase: subject, noun, age, people: null };
  const mention = scene.mentionAt[head]!;
  if (mention !== -1) {
    const { chain, first: from } = scene.mentions[mention]!;
    const one =
      scene.chains[chain]!.kind === 'group' && from === head && opener === 'the' && ONE_OF_A_PEOPLE.test(noun);
    return one ? { phrase: subject, noun, age: null, people: noun } : null;
  }
  return isPersonNoun(noun) ? { phrase: subject, noun, age: null, people: null } : null;
}

/** 'the 24-year-old' */
function ageAt(scene: Scene, i: number): string | null {
  return scene.classes[i] === 'number' && wordAt(scene, i + 2) === 'year' && wordAt(scene, i + 4) === 'old'
    ? wordAt(scene, i)
    : null;
}

export const definiteGender = ({ noun }: Definite): Gender | null => descriptionGender(noun);

/** Words around a name that may tell who it is. */
const BEFORE = 6;
const BEHIND = 16;

/** What the text itself says of a person where it names them: 'Jane Roe, 44, a lorry driver'. */
type Said = { readonly words: ReadonlySet<string>; readonly ages: ReadonlySet<string> };

export function saidOf(
  scene: Scene,
  { first, last }: PlacedMention,
  said: { words: Set<string>; ages: Set<string> },
): void {
  const from = Math.max(sentenceStart(scene, first), first - BEFORE);
  const to = Math.min(sentenceEnd(scene, first), last + BEHIND);
  for (let i = from; i < to; i++) {
    if (i >= first && i < last) continue;
    if (scene.classes[i] === 'number') said.ages.add(wordAt(scene, i));
    else if (scene.mentionAt[i] === -1 && scene.tokens[i]!.kind === 'word') said.words.add(wordAt(scene, i));
  }
}

/** What speaks for a noun to mean one: 'the mayor' an office, 'the driver' what the text said, 'the Spaniard' a country. */
export function nounEvidence(
  scene: Scene,
  { noun, age, people }: Definite,
  who: Who,
  said: Said | undefined,
): Record<string, number> {
  const traits = who >= 0 ? scene.traits[who] : undefined;
  const titled = traits?.nouns.includes(noun) ?? false;
  const told = said?.words.has(noun) ?? false;
  return {
    noun: 1,
    ...(titled ? { 'noun:titled': 1 } : {}),
    ...(told ? { 'noun:told': 1 } : {}),
    ...(age !== null && said?.ages.has(age) ? { 'noun:age': 1 } : {}),
    ...(!titled && !told && age === null && people === null ? { 'noun:untold': 1 } : {}),
    ...(people !== null && isOfPeople(people, traits?.country ?? null) ? { 'noun:people': 1 } : {}),
    ...(people !== null || age !== null ? { 'noun:plain': 1 } : {}),
  };
}

/** Letters that a country and its people share: Spain and Spaniard, Kenya and Kenyan. */
const SHARED = 3;
const isOfPeople = (people: string, country: string | null): boolean =>
  country !== null && country.toLowerCase().slice(0, SHARED) === people.slice(0, SHARED);

/** The noun may as well mean somebody whom the text never names. */
export function itself(scene: Scene, { phrase, age, people }: Definite): Record<string, number> {
  const { first, head, last } = phrase;
  return {
    itself: 1,
    ...(last - head > 1 ? { 'itself:more': 1 } : {}),
    ...(head - first > 1 ? { 'itself:longer': 1 } : {}),
    ...(age !== null || people !== null ? { 'itself:plain': 1 } : {}),
    ...(wordAt(scene, first) !== 'the' ? { 'itself:owned': 1 } : {}),
  };
}
