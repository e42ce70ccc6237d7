/** What all patterns see: tokens with their classes, quoted stretches masked, mentions by token. */
import type { Chain, Mention } from '../../types';
import type { ChainTraits } from '../stages';
import { indexAt, type Story, type Token } from '../text';
import { CUE_FORMS, type Cue } from './cues';
import { classify } from './parse/classes';
import type { Region } from './regions';
import type { WordClass } from './words';

export type PlacedMention = {
  readonly chain: number;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
};

/** Tokens `first` (inclusive) to `last` (exclusive). */
export type TokenRange = { readonly first: number; readonly last: number };

export type Scene = {
  readonly story: Story;
  readonly tokens: readonly Token[];
  /** Lower-case words, parallel to `tokens`. */
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  readonly chains: readonly Chain[];
  readonly traits: readonly ChainTraits[];
  /** Id of a chain → its index. */
  readonly indexOfChain: ReadonlyMap<number, number>;
  /** First and last words of people's names → index of the one chain that has it, null when several have. */
  readonly people: ReadonlyMap<string, number | null>;
  /** Last words of people's full names → indices of the chains that have it. */
  readonly surnames: ReadonlyMap<string, readonly number[]>;
  readonly regions: readonly Region[];
  /** Per region: its tokens, marks included. */
  readonly ranges: readonly TokenRange[];
  /** Per token: index of the region it stands in, -1 outside all. */
  readonly inRegion: Int32Array;
  /** Per token: index into `mentions`, -1 for none. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly PlacedMention[];
  /** The story's sentences, cut also where a quote opens behind a full stop. */
  readonly sentences: readonly TokenRange[];
  /** Per token: index of its sentence. */
  readonly sentenceOf: Int32Array;
};

export function sceneOf(input: {
  story: Story;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
  regions: readonly Region[];
}): Scene {
  const { story, regions } = input;
  const { tokens } = story;
  const ranges = regions.map((region) => rangeOf(tokens, region.open, region.close));
  const inRegion = new Int32Array(tokens.length).fill(-1);
  ranges.forEach(({ first, last }, index) => {
    inRegion.fill(index, first, last);
  });
  const { mentions, mentionAt } = place(input.chains, tokens);
  const sentenceOf = new Int32Array(tokens.length);
  const sentences = cutAtQuotes(story, ranges);
  sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last);
  });
  const words = tokens.map((token) => token.text.toLowerCase());
  const classes = classify({ tokens, words, inRegion, mentionAt, sentences, sentenceOf });
  const indexOfChain = new Map(input.chains.map(({ id }, index) => [id, index]));
  return {
    ...input,
    indexOfChain,
    people: namesOf(input.chains),
    surnames: surnamesOf(input.chains),
    tokens,
    words,
    classes,
    ranges,
    inRegion,
    mentionAt,
    mentions,
    sentences,
    sentenceOf,
  };
}

/** Some marks ('', ‘) do not tell a sentence splitter that they open. */
function cutAtQuotes(story: Story, ranges: readonly TokenRange[]): TokenRange[] {
  const openings = new Set(ranges.map(({ first }) => first));
  const cut: TokenRange[] = [];
  for (const { first, last } of story.sentences) {
    let from = first;
    for (let i = first + 1; i < last; i++) {
      if (!openings.has(i) || !/^[.!?…]$/.test(story.tokens[i - 1]!.text)) continue;
      cut.push({ first: from, last: i });
      from = i;
    }
    cut.push({ first: from, last });
  }
  return cut;
}

function rangeOf(tokens: readonly Token[], start: number, end: number): TokenRange {
  const first = indexAt(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, last };
}

function place(
  chains: readonly Chain[],
  tokens: readonly Token[],
): { mentions: PlacedMention[]; mentionAt: Int32Array } {
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const mentions: PlacedMention[] = [];
  chains.forEach((chain, index) => {
    for (const mention of chain.mentions) {
      const range = rangeOf(tokens, mention.start, mention.end);
      if (range.last === range.first) continue;
      mentionAt.fill(mentions.length, range.first, range.last);
      mentions.push({ chain: index, mention, ...range });
    }
  });
  return { mentions, mentionAt };
}

/** 'Martin Luther King Jr.' is King. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

function namesOf(chains: readonly Chain[]): Map<string, number | null> {
  const people = new Map<string, number | null>();
  chains.forEach(({ kind, name }, index) => {
    if (kind !== 'person') return;
    const words = name.split(' ').filter((word) => !SUFFIX.test(word));
    if (words.length === 0) return;
    for (const word of new Set([words[0]!, words.at(-1)!])) people.set(word, people.has(word) ? null : index);
  });
  return people;
}

function surnamesOf(chains: readonly Chain[]): Map<string, number[]> {
  const surnames = new Map<string, number[]>();
  chains.forEach((chain, index) => {
    const surname = surnameOf(chain);
    if (surname === null) return;
    const known = surnames.get(surname);
    if (known === undefined) surnames.set(surname, [index]);
    else known.push(index);
  });
  return surnames;
}

/** Of a person named in full. */
export function surnameOf({ kind, name }: Chain): string | null {
  const words = name.split(' ');
  return kind === 'person' && words.length > 1 ? words.at(-1)! : null;
}

/** The verb of reporting at a token outside all quotes, or null. */
export function cueAt(scene: Scene, i: number): Cue | null {
  return scene.classes[i] === 'cue' ? (CUE_FORMS.get(scene.words[i]!) ?? null) : null;
}

export const wordAt = (scene: Scene, i: number): string => scene.words[i] ?? '';

/** First token of the sentence that holds a token. */
export const sentenceStart = (scene: Scene, i: number): number => scene.sentences[scene.sentenceOf[i]!]?.first ?? 0;

export const sentenceEnd = (scene: Scene, i: number): number =>
  scene.sentences[scene.sentenceOf[i]!]?.last ?? scene.tokens.length;

export function wordsIn(scene: Scene, region: Region): number {
  const { first, last } = scene.ranges[region.index]!;
  let words = 0;
  for (let i = first; i < last; i++) if (scene.tokens[i]!.kind !== 'punctuation') words++;
  return words;
}

export function spanOf(scene: Scene, { first, last }: TokenRange): { start: number; end: number } {
  return { start: scene.tokens[first]!.start, end: scene.tokens[last - 1]!.end };
}
