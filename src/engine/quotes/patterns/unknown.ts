/** “…” with nobody near who could have said it: speech all the same, without a speaker. */
import { wordsIn } from '../scene';
import type { Pattern } from './pattern';

export const unknown: Pattern = {
  name: 'unknown',
  candidates({ scene, region, alone, previous }) {
    const words = wordsIn(scene, region);
    const block = scene.story.blocks[region.block]!;
    const evidence = {
      unknown: 1,
      ...(alone ? { 'unknown:alone': 1 } : {}),
      ...(words >= 9 ? { 'unknown:long': 1 } : words <= 3 ? { 'unknown:short': 1 } : {}),
      ...(previous === null ? { 'unknown:first': 1 } : {}),
      ...(block.kind === 'title' || block.kind === 'subheading' ? { 'unknown:heading': 1 } : {}),
    };
    return [{ pattern: 'unknown', cue: null, subject: null, asBefore: false, evidence }];
  },
};
