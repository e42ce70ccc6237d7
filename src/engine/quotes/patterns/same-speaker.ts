/** “…,” he said. “…” · A quote without a cue goes on with the speaker before it. */
import type { Scene } from '../scene';
import type { Pattern } from './pattern';

export const sameSpeaker: Pattern = {
  name: 'same-speaker',
  candidates({ scene, region, range, previous, alone, before, after }) {
    if (!previous) return [];
    const blocks = region.block - previous.region.block;
    const from = scene.ranges[previous.region.index]!.last;
    const sentences = scene.sentenceOf[range.first]! - scene.sentenceOf[from - 1]!;
    const evidence: Record<string, number> = { same: 1 };
    if (region.continues) evidence['same:continues'] = 1;
    if (blocks === 0) evidence['same:paragraph'] = 1;
    else if (blocks === 1) evidence['same:next-paragraph'] = 1;
    else if (asked(scene, region.block - 1)) evidence['same:asked'] = 1;
    else evidence[blocks === 2 ? 'same:second-paragraph' : 'same:far'] = 1;
    if (sentences <= 1 && blocks === 0) evidence['same:next-sentence'] = 1;
    if (sentences === 0) evidence['same:sentence'] = 1;
    if (alone) evidence['same:alone'] = 1;
    if (previous.governed) evidence['same:governed'] = 1;
    if (before.length + after.length === 0) evidence['same:no-cue'] = 1;
    return [{ pattern: 'same-speaker', cue: null, subject: null, asBefore: true, evidence }];
  },
};

/** Tokens of the longest question in an interview. */
const ASKING = 60;

/** Interviews: a short paragraph without marks that asks stands between two answers. */
function asked(scene: Scene, index: number): boolean {
  const block = scene.story.blocks[index];
  if (!block || block.lastToken === block.firstToken) return false;
  if (block.lastToken - block.firstToken >= ASKING) return false;
  for (let i = block.firstToken; i < block.lastToken; i++)
    if (scene.inRegion[i] !== -1) return false;
    else if (/^(?:\?|i|you)$/.test(scene.words[i]!)) return true;
  return false;
}
