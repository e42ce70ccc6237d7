/** Whom he and she mean: the person most in mind at that place, by nearness, role in the sentence and gender. */
import type { Speaker } from '../../types';
import { indexAt } from '../text';
import { SPEAKING_NOUNS } from './cues';
import { BODIES, THINGS } from './nouns';
import { phraseStartingAt } from './parse/phrases';
import { type Scene, wordAt } from './scene';

/** Tuned on hand-annotated articles: a name inside marks, a subject, a known gender, the speaker before. */
const QUOTED = 0.35;
const SUBJECT = 1.5;
const SURE = 1.4;
const SPOKE = 1.9;
const OWNER = 0.6;
const REPEATED = 0.03;
/** A subject opens its sentence: no more than this many tokens stand before it. */
const OPENING = 4;
/** How far back a pronoun reaches, in mentions, and in tokens for texts without names. */
const REACH = 60;
const TOKENS = 3_000;

type Gender = 'male' | 'female';
/** Per token of a pronoun that opens a sentence: index of the chain that it means. */
export type Pronouns = ReadonlyMap<number, number>;
type Mind = {
  readonly scene: Scene;
  readonly speaking: Uint8Array;
  readonly pronouns: Pronouns;
  readonly before: Speaker | null;
};

export const genderOf = (word: string): Gender | null =>
  /^(?:he|his)$/.test(word) ? 'male' : /^(?:she|her)$/.test(word) ? 'female' : null;

/** Pronouns that open a sentence keep whom they mean in mind: 'Marlow came. She … She …' */
export function openingPronouns(scene: Scene, speaking: Uint8Array): Pronouns {
  const pronouns = new Map<number, number>();
  for (const { first, last } of scene.sentences) {
    for (let i = first; i < last && i <= first + OPENING; i++) {
      const gender = scene.inRegion[i] === -1 && scene.classes[i] === 'pronoun' ? genderOf(wordAt(scene, i)) : null;
      if (gender === null) continue;
      const chain = personMeant(i, gender, { scene, speaking, pronouns, before: null });
      if (chain !== null) pronouns.set(i, chain);
      break;
    }
  }
  return pronouns;
}

/** Index of the chain that a pronoun at a token means, or null. */
export function personMeant(at: number, gender: Gender, { scene, speaking, pronouns, before }: Mind): number | null {
  const scores = new Map<number, number>();
  const sentence = scene.sentenceOf[at]!;
  const raise = (chain: number, score: number) => scores.set(chain, Math.max(scores.get(chain) ?? 0, score) + REPEATED);
  let seen = 0;
  for (let i = at - 1; i >= 0 && i > at - TOKENS && seen < REACH; i--) {
    const meant = pronouns.get(i);
    if (meant !== undefined && genderOf(wordAt(scene, i)) === gender)
      raise(meant, nearness(sentence - scene.sentenceOf[i]!) * SUBJECT);
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    const own = scene.traits[mention.chain]?.gender ?? null;
    if (scene.chains[mention.chain]!.kind !== 'person' || (own !== null && own !== gender)) continue;
    seen++;
    let score = nearness(sentence - scene.sentenceOf[mention.first]!);
    if (scene.inRegion[mention.first] !== -1) score *= QUOTED;
    // Subjects stand first in their sentence; those who said something are spoken of again.
    if (speaking[mention.last - 1] === 1) score *= SPOKE;
    else if (mention.first - (scene.sentences[scene.sentenceOf[mention.first]!]?.first ?? 0) <= OPENING)
      score *= SUBJECT;
    if (scene.classes[mention.last] === 'possessive') score *= OWNER;
    raise(mention.chain, own === gender ? score * SURE : score);
  }
  if (before) rememberSpeaker(before, { scene, gender, sentence, scores });
  const found = best(scores);
  return found === UNNAMED ? null : found;
}

/** Halves within two sentences. */
const nearness = (sentences: number): number => 4 / (1 + sentences / 2);

/** Stands for somebody whom the text does not name. */
const UNNAMED = -1;

/** Whoever was quoted last stands in mind like a subject of that sentence. */
function rememberSpeaker(
  { chain, span }: Speaker,
  given: { scene: Scene; gender: Gender; sentence: number; scores: Map<number, number> },
): void {
  const { scene, gender, sentence, scores } = given;
  if (!span) return;
  const away = sentence - (scene.sentenceOf[indexAt(scene.tokens, span.start)] ?? sentence);
  if (away < 0) return;
  const score = nearness(away) * SPOKE;
  if (chain === null) {
    if (isUnnamedPerson(scene, span.start, gender)) scores.set(UNNAMED, score);
    return;
  }
  const index = scene.indexOfChain.get(chain);
  if (index === undefined || scene.chains[index]!.kind !== 'person') return;
  const own = scene.traits[index]?.gender ?? null;
  if (own === null || own === gender)
    scores.set(index, Math.max(scores.get(index) ?? 0, own === gender ? score * SURE : score) + FOLLOWS);
}

/** Between equals the speaker of the quote before goes on. */
const FOLLOWS = 0.3;

/** 'a spokeswoman for the council' can be meant by she, 'police' by neither he nor she. */
function isUnnamedPerson(scene: Scene, offset: number, gender: Gender): boolean {
  const phrase = phraseStartingAt(scene, indexAt(scene.tokens, offset), scene.tokens.length);
  if (!phrase) return false;
  const noun = wordAt(scene, phrase.head);
  if (gender === 'male' ? WOMEN.test(noun) : MEN.test(noun)) return false;
  if (WOMEN.test(noun) || MEN.test(noun)) return true;
  const pronoun = scene.classes[phrase.head] === 'pronoun';
  if (pronoun) return noun === (gender === 'male' ? 'he' : 'she');
  if (scene.classes[phrase.head] === 'capital') return true;
  return (
    SPEAKING_NOUNS.has(noun) && !noun.endsWith('s') && !BODIES.test(noun) && !THINGS.test(noun) && noun !== 'police'
  );
}

const WOMEN =
  /(?:woman|mother|mom|mum|sister|wife|daughter|girl|lady|widow|aunt|actress|queen|girlfriend|grandmother)$/;
const MEN = /(?:[^o]man|^man|father|dad|brother|husband|son|boy|widower|uncle|king|boyfriend|grandfather)$/;

function best(scores: ReadonlyMap<number, number>): number | null {
  let found: number | null = null;
  let top = 0;
  for (const [chain, score] of scores) {
    if (score <= top) continue;
    top = score;
    found = chain;
  }
  return found;
}
