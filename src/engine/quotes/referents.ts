/** Who is spoken of where: a name, 'a taxi driver', he or she, with what its place in the sentence says. */
import type { BlockKind } from '../../types';
import { descriptionGender } from './descriptions';
import { type Scene, sentenceStart, type TokenRange, wordAt } from './scene';

export type Gender = 'male' | 'female';

/** A chain by its index, or somebody without a name by the first token of 'a taxi driver', as -1 - token. */
export type Who = number;

export type Referent = TokenRange & {
  readonly who: Who;
  readonly form: 'name' | 'description' | 'pronoun' | 'noun';
  /** Opens its sentence or stands before a verb. */
  readonly subject: boolean;
  /** Is the subject of a verb of saying. */
  readonly speaks: boolean;
  /** Stands before ’s. */
  readonly owner: boolean;
  /** Stands behind a preposition or a verb. */
  readonly object: boolean;
  /** Stands inside quote marks. */
  readonly quoted: boolean;
  readonly heading: boolean;
  /** Sentences up to it that have words outside all marks: a long quote takes nobody out of mind. */
  readonly sentence: number;
  readonly block: number;
};

/** A subject opens its sentence: no more than this many tokens stand before it. */
const OPENING = 4;

const HEADINGS: ReadonlySet<BlockKind> = new Set(['title', 'subheading', 'standfirst', 'caption']);

export const genderOf = (word: string): Gender | null =>
  /^(?:he|his|him)$/.test(word) ? 'male' : /^(?:she|her)$/.test(word) ? 'female' : null;

export const describedAs = (first: number): Who => -1 - first;

/** Null where nothing tells. */
export function genderOfWho(scene: Scene, who: Who, heads: ReadonlyMap<Who, number>): Gender | null {
  if (who >= 0) return scene.traits[who]?.gender ?? null;
  return descriptionGender(wordAt(scene, heads.get(who) ?? -1));
}

/** What a place in the text says of whoever is spoken of there. */
export function placeOf(
  scene: Scene,
  { first, last }: TokenRange,
  given: { speaking: Uint8Array; block: number; sentence: number },
): Omit<Referent, 'who' | 'form' | 'first' | 'last'> {
  const next = scene.classes[last];
  const before = scene.classes[first - 1];
  const opening = first - sentenceStart(scene, first) <= OPENING;
  const acts = (next === 'verb' || next === 'cue' || next === 'auxiliary') && before !== 'preposition';
  return {
    subject: opening || acts,
    speaks: given.speaking[last - 1] === 1,
    owner: next === 'possessive',
    object: before === 'preposition' || before === 'verb' || before === 'cue',
    quoted: scene.inRegion[first] !== -1,
    heading: HEADINGS.has(scene.story.blocks[given.block]!.kind),
    sentence: given.sentence,
    block: given.block,
  };
}
