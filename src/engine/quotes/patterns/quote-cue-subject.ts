/** “…,” said Tokayev. · “…,” according to the ministry. */
import { cueAt, sentenceEnd, tokensOf, wordAt } from '../scene';
import { subjectAfter } from '../subject';
import type { Pattern } from './pattern';

export const quoteCueSubject: Pattern = {
  name: 'quote-cue-subject',
  find(region, scene) {
    let { last: from } = tokensOf(scene, region);
    if (scene.tokens[from]?.text === ',' || scene.tokens[from]?.text === '—' || scene.tokens[from]?.text === '–')
      from++;
    if (from >= scene.story.blocks[region.block]!.lastToken) return null;
    const lemma = cueAt(scene, from);
    if (lemma === null) return null;
    const limit = Math.max(sentenceEnd(scene, from), from);
    if (lemma === 'according') {
      if (wordAt(scene, from + 1) !== 'to') return null;
      const source = subjectAfter(scene, from + 2, limit);
      return source && { cue: { first: from, last: from + 2 }, subject: source, confidence: 0.95 };
    }
    const subject = subjectAfter(scene, from + 1, limit);
    return subject && { cue: { first: from, last: from + 1 }, subject, confidence: 0.95 };
  },
};
