/** 'the Spaniard', 'the 24-year-old', 'the taxi driver': nouns that may mean somebody who was named. */
import { descriptionGender, isPersonNoun } from './descriptions';
import type { Phrase } from './parse/phrases';
import type { Gender } from './referents';
import { type PlacedMention, type Scene, sentenceEnd, sentenceStart, wordAt } from './scene';

export type Definite = {
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
export type Said = { readonly words: ReadonlySet<string>; readonly ages: ReadonlySet<string> };

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
