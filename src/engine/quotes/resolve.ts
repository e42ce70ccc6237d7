/** From the words of a subject to a chain: names at once, pronouns and nouns by gender, number, kind and role. */
import type { Speaker } from '../../types';
import type { Phrase } from './parse/phrases';
import { type PlacedMention, type Scene, spanOf, wordAt } from './scene';

export const NOBODY: Speaker = { span: null, chain: null, text: null };

export function speakerOf(scene: Scene, subject: Phrase, before: Speaker | null): Speaker {
  const span = spanOf(scene, subject);
  const index = chainOf(scene, subject, before);
  return {
    span,
    text: scene.story.text.slice(span.start, span.end),
    chain: index === null ? null : scene.chains[index]!.id,
  };
}

function chainOf(scene: Scene, subject: Phrase, before: Speaker | null): number | null {
  const named = headMention(scene, subject) ?? apposed(scene, subject);
  if (named) return named.chain;
  const word = wordAt(scene, subject.head);
  if (/^(?:he|his)$/.test(word)) return byGender(scene, subject.head, 'male', before);
  if (/^(?:she|her)$/.test(word)) return byGender(scene, subject.head, 'female', before);
  if (/^(?:it|its|they|their)$/.test(word)) return byNumber(scene, subject.head, word, before);
  return bySurname(scene, subject) ?? byNoun(scene, subject);
}

/** The mention that the head belongs to. */
function headMention(scene: Scene, subject: Phrase): PlacedMention | null {
  const at = scene.mentionAt[subject.head]!;
  return at === -1 ? null : scene.mentions[at]!;
}

/** 'the former editor, George Osborne,': the name set behind or before a noun. */
function apposed(scene: Scene, subject: Phrase): PlacedMention | null {
  if (/^(?:he|she|it|they|i|we|you|his|her|its|their|who)$/.test(wordAt(scene, subject.head))) return null;
  if (wordAt(scene, subject.last) !== ',') return null;
  for (let i = subject.last + 1; i < subject.last + 4; i++) {
    const at = scene.mentionAt[i];
    if (at === undefined || (at === -1 && scene.classes[i] !== 'capital')) return null;
    if (at !== -1 && scene.chains[scene.mentions[at]!.chain]!.kind === 'person') return scene.mentions[at]!;
  }
  return null;
}

/** A capitalized head that ends a known name: 'Mr. Marlow' where only 'Ada Marlow' was found. */
function bySurname(scene: Scene, subject: Phrase): number | null {
  const token = scene.tokens[subject.head]!;
  if (!token.capital) return null;
  const ending = ` ${token.text}`;
  let found: number | null = null;
  for (let i = 0; i < scene.chains.length; i++) {
    const { name, kind } = scene.chains[i]!;
    if (kind !== 'person' || !(name.endsWith(ending) || name.startsWith(`${token.text} `))) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}

/** How far back a pronoun reaches, in mentions. */
const REACH = 60;

function byGender(scene: Scene, at: number, gender: 'male' | 'female', before: Speaker | null): number | null {
  const scores = new Map<number, number>();
  const sentence = scene.sentenceOf[at]!;
  const spoke = before?.chain ?? null;
  let seen = 0;
  for (let i = at - 1; i >= 0 && seen < REACH; i--) {
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    const chain = scene.chains[mention.chain]!;
    const own = scene.traits[mention.chain]?.gender ?? null;
    if (chain.kind !== 'person' || (own !== null && own !== gender)) continue;
    seen++;
    const away = sentence - scene.sentenceOf[mention.first]!;
    let score = 4 / (1 + away / 2);
    if (scene.inRegion[mention.first] !== -1) score *= 0.35;
    // Subjects stand first in their sentence.
    if (mention.first - (scene.story.sentences[scene.sentenceOf[mention.first]!]?.first ?? 0) <= 4) score *= 1.3;
    if (own === gender) score *= 1.25;
    scores.set(mention.chain, Math.max(scores.get(mention.chain) ?? 0, score) + 0.08);
  }
  if (spoke !== null) {
    const index = scene.chains.findIndex(({ id }) => id === spoke);
    const own = scene.traits[index]?.gender ?? null;
    if (index !== -1 && scene.chains[index]!.kind === 'person' && (own === null || own === gender))
      scores.set(index, (scores.get(index) ?? 0) + 2);
  }
  return best(scores);
}

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

function byNumber(scene: Scene, at: number, word: string, before: Speaker | null): number | null {
  const plural = word === 'they' || word === 'their';
  const fits = (index: number) => {
    const { kind } = scene.chains[index]!;
    if (plural) return kind === 'organization' || kind === 'group';
    return kind === 'organization' || kind === 'work' || kind === 'product';
  };
  const spoke = before?.chain == null ? -1 : scene.chains.findIndex(({ id }) => id === before.chain);
  if (spoke !== -1 && fits(spoke)) return spoke;
  return nearest(scene, at, fits);
}

function nearest(scene: Scene, at: number, fits: (chain: number) => boolean): number | null {
  let seen = 0;
  for (let i = at - 1; i >= 0 && seen < REACH; i--) {
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    seen++;
    if (fits(mention.chain)) return mention.chain;
  }
  return null;
}

/** 'the spokeswoman', 'the ministry': the last chain whose title, role or name has the noun. */
function byNoun(scene: Scene, { first, head }: Phrase): number | null {
  if (!/^(?:the|his|her|their|its|this|that)$/.test(wordAt(scene, first))) return null;
  const noun = wordAt(scene, head);
  if (noun.length < 4) return null;
  return nearest(scene, first, (chain) => scene.traits[chain]?.nouns.includes(noun) ?? false);
}
