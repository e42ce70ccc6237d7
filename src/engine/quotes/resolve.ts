/** From the words of a subject to a chain: names at once, pronouns and nouns by gender, number, kind and role. */
import type { Speaker } from '../../types';
import { indexAt } from '../text';
import type { Phrase } from './parse/phrases';
import type { Report } from './reports';
import { type PlacedMention, type Scene, spanOf, wordAt } from './scene';

export const NOBODY: Speaker = { span: null, chain: null, text: null };

/** `speaking`: per token, does a name that ends here say something. */
export type Context = { readonly scene: Scene; readonly speaking: Uint8Array; readonly before: Speaker | null };

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
  if (/^(?:he|his)$/.test(word)) return byGender(subject.head, 'male', context);
  if (/^(?:she|her)$/.test(word)) return byGender(subject.head, 'female', context);
  if (/^(?:it|its|they|their)$/.test(word)) return byNumber(context, subject.head, word);
  return bySurname(scene, subject) ?? byNoun(context, subject);
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

/** Tuned on hand-annotated articles: a name inside marks, a subject, a known gender, the speaker before. */
const QUOTED = 0.35;
const SUBJECT = 1.4;
const SURE = 1.4;
const SPOKE = 1.9;
const OWNER = 0.6;
const REPEATED = 0.03;
/** How far back a pronoun reaches, in mentions. */
const REACH = 60;
/** The same in tokens, for texts without names. */
const TOKENS = 3_000;

function byGender(at: number, gender: 'male' | 'female', { scene, speaking, before }: Context): number | null {
  const scores = new Map<number, number>();
  const sentence = scene.sentenceOf[at]!;
  let seen = 0;
  for (let i = at - 1; i >= 0 && i > at - TOKENS && seen < REACH; i--) {
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    const chain = scene.chains[mention.chain]!;
    const speaks = speaking[mention.last - 1] === 1;
    const own = scene.traits[mention.chain]?.gender ?? null;
    if (chain.kind !== 'person' || (own !== null && own !== gender)) continue;
    seen++;
    const away = sentence - scene.sentenceOf[mention.first]!;
    let score = 4 / (1 + away / 2);
    if (scene.inRegion[mention.first] !== -1) score *= QUOTED;
    // Subjects stand first in their sentence; those who said something are spoken of again.
    if (speaks) score *= SPOKE;
    else if (mention.first - (scene.sentences[scene.sentenceOf[mention.first]!]?.first ?? 0) <= 4) score *= SUBJECT;
    if (scene.classes[mention.last] === 'possessive') score *= OWNER;
    if (own === gender) score *= SURE;
    scores.set(mention.chain, Math.max(scores.get(mention.chain) ?? 0, score) + REPEATED);
  }
  if (before?.chain != null && before.span) {
    // Whoever was quoted last stands in the text's mind like a subject of that sentence.
    const index = indexOf(scene, before.chain);
    const own = scene.traits[index]?.gender ?? null;
    const away = sentence - (scene.sentenceOf[indexAt(scene.tokens, before.span.start)] ?? sentence);
    if (index !== -1 && away >= 0 && scene.chains[index]!.kind === 'person' && (own === null || own === gender))
      scores.set(
        index,
        Math.max(scores.get(index) ?? 0, (4 / (1 + away / 2)) * SPOKE * (own === gender ? SURE : 1)) + 0.3,
      );
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

function byNumber({ scene, before }: Context, at: number, word: string): number | null {
  const plural = word === 'they' || word === 'their';
  const fits = (index: number) => {
    const { kind } = scene.chains[index]!;
    if (plural) return kind === 'organization' || kind === 'group';
    return kind === 'organization' || kind === 'work' || kind === 'product';
  };
  const spoke = before?.chain == null ? -1 : indexOf(scene, before.chain);
  if (spoke !== -1 && fits(spoke)) return spoke;
  return nearest(scene, at, fits);
}

function nearest(scene: Scene, at: number, fits: (chain: number) => boolean): number | null {
  let seen = 0;
  for (let i = at - 1; i >= 0 && i > at - TOKENS && seen < REACH; i--) {
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    seen++;
    if (fits(mention.chain)) return mention.chain;
  }
  return null;
}

/** Nouns that mean a body, and the kinds of bodies that they mean most. */
const BODIES =
  /^(?:company|firm|newspaper|paper|daily|magazine|broadcaster|outlet|ministry|department|agency|government|party|group|organization|organisation|union|alliance|committee|council|court|bank|university|school|club|team|campaign|administration|force|board|commission|authority|service|charity|network|website|site|publication|institute|association|federation|office|watchdog|regulator|body|retailer|manufacturer|airline|bloc|league|studio|label|brand|startup|giant|maker|carmaker|developer|operator|tribunal|parliament|army|navy|military|church)$/;
/** Nouns that mean no person whom the story has named. */
const THINGS =
  /^(?:report|study|survey|poll|statement|letter|document|lawsuit|complaint|memo|email|book|article|editorial|article|ad|video|post|tweet|message|sign|banner|caption|law|bill|ruling|order|opinion|indictment|filing|report|data|figures|numbers|records|documents|analysis|source|official|crowd|audience|people|move|issue|case)$/;

/** 'the spokeswoman', 'the ministry', 'the expert': by role or name, else whoever of that kind was named or quoted last. */
function byNoun({ scene, before }: Context, { first, last, head }: Phrase): number | null {
  if (!/^(?:the|his|her|their|its|this|that)$/.test(wordAt(scene, first))) return null;
  const noun = wordAt(scene, head);
  if (noun.length < 3) return null;
  const titled = nearest(scene, first, (chain) => scene.traits[chain]?.nouns.includes(noun) ?? false);
  if (titled !== null) return titled;
  if (wordAt(scene, first) !== 'the' || noun.endsWith('s') || THINGS.test(noun)) return null;
  if (BODIES.test(noun)) return nearest(scene, first, (chain) => scene.chains[chain]!.kind === 'organization');
  // 'the head of the union' is told apart from 'the expert': only the plain noun means whoever spoke before.
  if (last - head > 1 || before?.chain == null) return null;
  const spoke = indexOf(scene, before.chain);
  return spoke !== -1 && scene.chains[spoke]!.kind === 'person' ? spoke : null;
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
