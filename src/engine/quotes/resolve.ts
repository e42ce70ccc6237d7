/** From the words of a subject to a chain: names at once, pronouns and nouns by gender, number, kind and role. */
import type { Speaker } from '../../types';
import { indexAt } from '../text';
import { byNoun, nearest } from './nouns';
import type { Phrase } from './parse/phrases';
import { genderOf, type Pronouns, personMeant } from './pronouns';
import type { Report } from './reports';
import { type PlacedMention, type Scene, spanOf, wordAt } from './scene';

export const NOBODY: Speaker = { span: null, chain: null, text: null };

/** `speaking`: per token, does a name that ends here say something. */
export type Context = {
  readonly scene: Scene;
  readonly speaking: Uint8Array;
  readonly pronouns: Pronouns;
  readonly before: Speaker | null;
};

export function speakerOf(subject: Phrase, context: Context): Speaker {
  const { scene } = context;
  const span = spanOf(scene, subject);
  const index = chainOf(subject, context);
  return {
    span,
    text: scene.story.text.slice(span.start, span.end),
    chain: index === null ? null : scene.chains[index]!.id,
  };
}

function chainOf(subject: Phrase, context: Context): number | null {
  const { scene } = context;
  const named = namedBy(scene, subject);
  if (named) return named.chain;
  const word = wordAt(scene, subject.head);
  const gender = genderOf(word);
  if (gender !== null) return personMeant(subject.head, gender, context);
  if (/^(?:it|its|they|their)$/.test(word)) return byNumber(context, subject.head, word);
  return bySurname(scene, subject) ?? byNoun(scene, subject, context.before);
}

const indexOf = (scene: Scene, chain: number): number => scene.indexOfChain.get(chain) ?? -1;

/** The name in a subject: its head, or the one set beside its noun. */
export const namedBy = (scene: Scene, subject: Phrase): PlacedMention | null =>
  headMention(scene, subject) ?? apposed(scene, subject);

/** The mention that the head belongs to. */
function headMention(scene: Scene, subject: Phrase): PlacedMention | null {
  const at = scene.mentionAt[subject.head]!;
  return at === -1 ? null : scene.mentions[at]!;
}

/** 'the former editor, George Osborne,': the name set behind or before a noun. */
function apposed(scene: Scene, subject: Phrase): PlacedMention | null {
  if (/^(?:he|she|it|they|i|we|you|his|her|its|their|who)$/.test(wordAt(scene, subject.head))) return null;
  if (wordAt(scene, subject.last) !== ',') return null;
  for (let i = subject.last + 1; i < subject.last + 6; i++) {
    const at = scene.mentionAt[i];
    if (at === undefined || (at === -1 && scene.classes[i] !== 'capital' && scene.classes[i] !== 'word')) return null;
    if (at !== -1 && scene.chains[scene.mentions[at]!.chain]!.kind === 'person') return scene.mentions[at]!;
  }
  return null;
}

/** A capitalized head that ends a known name: 'Mr. Marlow' where only 'Ada Marlow' was found. */
function bySurname(scene: Scene, subject: Phrase): number | null {
  const token = scene.tokens[subject.head]!;
  if (!token.capital) return null;
  return scene.people.get(token.text) ?? null;
}

function byNumber({ scene, before }: Context, at: number, word: string): number | null {
  const plural = word === 'they' || word === 'their';
  // 'The authorities said … They said …': they are nobody whom the text names.
  if (before?.span && before.chain === null && sentencesSince(scene, before.span.start, at) <= 2) return null;
  const fits = (index: number) => {
    const { kind } = scene.chains[index]!;
    if (plural) return kind === 'organization' || kind === 'group';
    return kind === 'organization' || kind === 'work' || kind === 'product';
  };
  const spoke = before?.chain == null ? -1 : indexOf(scene, before.chain);
  if (spoke !== -1 && fits(spoke)) return spoke;
  return nearest(scene, at, fits);
}

function sentencesSince(scene: Scene, offset: number, token: number): number {
  return scene.sentenceOf[token]! - (scene.sentenceOf[indexAt(scene.tokens, offset)] ?? 0);
}

/** Per token: is it the last of a name that is the subject of a verb of saying. */
export function speakingTokens(scene: Scene, reports: readonly Report[]): Uint8Array {
  const speaking = new Uint8Array(scene.tokens.length);
  for (const { subject, kind, passive } of reports) {
    if (subject === null || passive || (kind !== 'say' && kind !== 'according')) continue;
    const named = namedBy(scene, subject);
    if (named) speaking[named.last - 1] = 1;
  }
  return speaking;
}
