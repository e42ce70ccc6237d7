/** From the words of a subject to a chain: names at once, pronouns and nouns by gender, number, kind and role. */
import type { Span, Speaker } from '../../types';
import { indexAt } from '../text';
import { SPEAKING_NOUNS } from './cues';
import { descriptionGender } from './descriptions';
import { byNoun, nearest } from './nouns';
import type { Phrase } from './parse/phrases';
import type { People } from './people';
import { type Gender, genderOf } from './referents';
import type { Report } from './reports';
import { type PlacedMention, type Scene, spanOf, surnameOf, wordAt } from './scene';

export const NOBODY: Speaker = { span: null, chain: null, text: null };

/** `before`: who was quoted last. */
export type Context = { readonly scene: Scene; readonly people: People; readonly before: Speaker | null };

export function speakerOf(subject: Phrase, context: Context): Speaker {
  const { scene } = context;
  const span = spanOf(scene, subject);
  const index = chainOf(subject, context);
  const stands = index === null ? stoodFor(subject, context) : span;
  return {
    span,
    text: scene.story.text.slice(stands.start, stands.end),
    chain: index === null ? null : scene.chains[index]!.id,
  };
}

/** 'A porter opened the gate. “Quiet,” he said.': the words that he stands for, else the subject's own. */
function stoodFor(subject: Phrase, { scene, people }: Context): Span {
  const who = people.meant.get(subject.head);
  const phrase = who === undefined ? undefined : people.described.get(who);
  return spanOf(scene, phrase ?? subject);
}

function chainOf(subject: Phrase, context: Context): number | null {
  const { scene } = context;
  const who = context.people.meant.get(subject.head);
  if (who !== undefined) return who < 0 ? null : who;
  const named = namedBy(scene, subject);
  if (named) return runTogether(scene, named) ?? named.chain;
  const word = wordAt(scene, subject.head);
  if (genderOf(word) !== null) return null;
  if (/^(?:it|its|they|their)$/.test(word)) return byNumber(context, subject.head, word);
  return bySurname(scene, subject) ?? byKin(scene, subject) ?? byNoun(scene, subject, context.before);
}

const indexOf = (scene: Scene, chain: number): number => scene.indexOfChain.get(chain) ?? -1;

/** The name in a subject: its head, or the one set beside its noun. */
export const namedBy = (scene: Scene, subject: Phrase): PlacedMention | null =>
  headMention(scene, subject) ?? apposed(scene, subject);

/** The mention that the head belongs to, or the name behind an office: 'Secretary of State Mike Pompeo'. */
function headMention(scene: Scene, subject: Phrase): PlacedMention | null {
  const at = scene.mentionAt[subject.head]!;
  return at === -1 ? behindOffice(scene, subject) : scene.mentions[at]!;
}

function behindOffice(scene: Scene, { head, last }: Phrase): PlacedMention | null {
  const at = scene.mentionAt[last - 1]!;
  if (at === -1 || !scene.tokens[head]!.capital || !/^(?:of|for)$/.test(wordAt(scene, head + 1))) return null;
  const mention = scene.mentions[at]!;
  const { kind } = scene.chains[mention.chain]!;
  // 'Counsel for President Marlow' is not Marlow.
  const title = wordAt(scene, mention.first - 1);
  const office = scene.tokens[mention.first - 1]!.capital && !SPEAKING_NOUNS.has(title);
  return kind === 'person' && office && mention.first > head + 2 ? mention : null;
}

/** Tokens from a noun to the end of the name set behind it: 'the host, Harbor Defense Council board member Ada Marlow'. */
const APPOSED = 12;

/** 'the former editor, George Osborne,': the name set behind or before a noun. */
function apposed(scene: Scene, subject: Phrase): PlacedMention | null {
  if (/^(?:he|she|it|they|i|we|you|his|her|its|their|who)$/.test(wordAt(scene, subject.head))) return null;
  if (wordAt(scene, subject.last) !== ',') return null;
  for (let i = subject.last + 1; i < subject.last + APPOSED; i++) {
    const at = scene.mentionAt[i];
    if (at === undefined) return null;
    const opens = i === subject.last + 1 && wordAt(scene, i) === 'the' && (scene.tokens[i + 1]?.capital ?? false);
    if (at === -1 && !opens && scene.classes[i] !== 'capital' && scene.classes[i] !== 'word') return null;
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

/** 'Speaking to the Daily Echo Marlow said': no comma parts the paper from the person. */
function runTogether(scene: Scene, { chain, first, last }: PlacedMention): number | null {
  if (scene.chains[chain]!.kind !== 'organization' || last - first < 2) return null;
  const person = scene.people.get(scene.tokens[last - 1]!.text) ?? null;
  const alone = person !== null && scene.chains[person]!.name.endsWith(scene.tokens[last - 1]!.text);
  return alone && /^(?:to|with)$/.test(wordAt(scene, scene.classes[first - 1] === 'determiner' ? first - 2 : first - 1))
    ? person
    : null;
}

/** More people of one surname are no family, and looking at all of them at every 'mother' would cost quadratic time. */
const LARGEST_FAMILY = 40;

/** 'Travis Kelce’s mom': the one other person with that surname. */
function byKin(scene: Scene, { first, last, head }: Phrase): number | null {
  if (!KIN.test(wordAt(scene, head)) || last - head > 1) return null;
  for (let i = first; i < head; i++) {
    const at = scene.mentionAt[i]!;
    if (at === -1) continue;
    const owner = scene.mentions[at]!.chain;
    const family = scene.surnames.get(surnameOf(scene.chains[owner]!) ?? '') ?? [];
    if (family.length > LARGEST_FAMILY) return null;
    const gender = descriptionGender(wordAt(scene, head));
    const others = family.filter((index) => index !== owner && scene.traits[index]?.gender !== opposite(gender));
    return others.length === 1 ? others[0]! : null;
  }
  return null;
}

const KIN = /^(?:mother|mom|mum|father|dad|brother|sister|wife|husband|son|daughter|widow|widower)$/;
const opposite = (gender: Gender | null): Gender | undefined =>
  gender === null ? undefined : gender === 'male' ? 'female' : 'male';

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

/** Per token: does it end a name, or is it the head of a phrase, that is the subject of a verb of saying. */
export function speakersIn(
  scene: Scene,
  reports: readonly Report[],
): { speaking: Uint8Array; subjects: Map<number, Phrase> } {
  const speaking = new Uint8Array(scene.tokens.length);
  const subjects = new Map<number, Phrase>();
  for (const { subject, kind, passive } of reports) {
    if (subject === null || passive || (kind !== 'say' && kind !== 'according')) continue;
    const named = namedBy(scene, subject);
    speaking[named ? named.last - 1 : subject.head] = 1;
    if (!subjects.has(subject.first) && !apposed(scene, subject)) subjects.set(subject.first, subject);
  }
  return { speaking, subjects };
}
