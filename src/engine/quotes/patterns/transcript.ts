/** SMITH: “…” · Q: … · Tokayev: “…” — a name and a colon at the beginning of a block or sentence. */
import { sentenceStart, tokensOf } from '../scene';
import type { Pattern } from './pattern';

/** A label is short: a name with a title. */
const LONGEST = 6;

export const transcript: Pattern = {
  name: 'transcript',
  find(region, scene) {
    const { first } = tokensOf(scene, region);
    if (first === 0 || scene.tokens[first - 1]!.text !== ':') return null;
    const start = Math.max(sentenceStart(scene, first - 1), scene.story.blocks[region.block]!.firstToken);
    const length = first - 1 - start;
    if (length < 1 || length > LONGEST || scene.mentionAt[start] === -1) return null;
    return { cue: { first: first - 1, last: first }, subject: { first: start, last: first - 1 }, confidence: 0.85 };
  },
};
