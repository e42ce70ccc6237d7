/** What all patterns see: the story's tokens with regions masked, mentions by token, sentence of a token. */
import type { Chain, Mention } from '../../types';
import type { ChainTraits } from '../stages';
import { indexAt, type Story, type Token } from '../text';
import { CUE_FORMS } from './lexicon';
import type { Region } from './regions';

export type PlacedMention = {
  readonly chain: number;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
};

export type Scene = {
  readonly story: Story;
  readonly tokens: readonly Token[];
  readonly chains: readonly Chain[];
  readonly traits: readonly ChainTraits[];
  readonly regions: readonly Region[];
  /** Per token: index of the region it stands in, -1 outside all. */
  readonly inRegion: Int32Array;
  /** Per token: index into `mentions`, -1 for none. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly PlacedMention[];
};

export function sceneOf(input: {
  story: Story;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
  regions: readonly Region[];
}): Scene {
  const { story, chains, regions } = input;
  const { tokens } = story;
  const inRegion = new Int32Array(tokens.length).fill(-1);
  for (const region of regions) {
    // The marks themselves belong to the region: no pattern should look at them.
    for (let i = indexAt(tokens, region.open); i < tokens.length && tokens[i]!.start < region.close; i++)
      inRegion[i] = region.index;
  }
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const mentions: PlacedMention[] = [];
  for (const chain of chains) {
    for (const mention of chain.mentions) {
      const first = indexAt(tokens, mention.start);
      let last = first;
      while (last < tokens.length && tokens[last]!.start < mention.end) last++;
      if (last === first) continue;
      mentionAt.fill(mentions.length, first, last);
      mentions.push({ chain: chain.id, mention, first, last });
    }
  }
  return { ...input, tokens, inRegion, mentionAt, mentions };
}

export const wordAt = (scene: Scene, i: number): string => scene.tokens[i]?.text.toLowerCase() ?? '';

/** Lemma of the cue at a token outside all quotes, or null. */
export function cueAt(scene: Scene, i: number): string | null {
  const token = scene.tokens[i];
  if (!token || token.capital || scene.inRegion[i] !== -1) return null;
  return CUE_FORMS.get(token.text) ?? null;
}

/** First token of the sentence that holds a token: blocks and sentence ends outside quotes bound it. */
export function sentenceStart(scene: Scene, i: number): number {
  const { sentences } = scene.story;
  const at = indexAt(sentences, scene.tokens[i]?.start ?? 0);
  return sentences[at]?.first ?? 0;
}

export function sentenceEnd(scene: Scene, i: number): number {
  const { sentences } = scene.story;
  const at = indexAt(sentences, scene.tokens[i]?.start ?? 0);
  return sentences[at]?.last ?? scene.tokens.length;
}

export type TokenRange = { readonly first: number; readonly last: number };

/** Tokens of a region, its marks included. */
export function tokensOf(scene: Scene, region: Region): TokenRange {
  const first = indexAt(scene.tokens, region.open);
  let last = first;
  while (last < scene.tokens.length && scene.tokens[last]!.start < region.close) last++;
  return { first, last };
}

export function wordsIn(scene: Scene, region: Region): number {
  const { first, last } = tokensOf(scene, region);
  let words = 0;
  for (let i = first; i < last; i++) if (scene.tokens[i]!.kind !== 'punctuation') words++;
  return words;
}
