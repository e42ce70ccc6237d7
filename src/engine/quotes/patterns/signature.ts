/** “…”⏎— Ada Marlow: a line behind the quote that names who wrote it. */
import { subjectEvidence } from './evidence';
import type { Pattern } from './pattern';

/** Tokens of the longest signature: a name with an office. */
const LONGEST = 12;

export const signature: Pattern = {
  name: 'signature',
  candidates({ scene, region, range }) {
    const own = scene.story.blocks[region.block]!;
    // In the same line behind the quote, or in the next one.
    const next = scene.story.blocks[region.block + 1];
    const block = range.last < own.lastToken ? own : next;
    const first = block === own ? range.last : (next?.firstToken ?? range.last);
    if (!block || !/^[-—–―~]$/.test(scene.words[first] ?? '') || block.lastToken - first > LONGEST) return [];
    const start = first + 1;
    if (start >= block.lastToken || !scene.tokens[start]!.capital) return [];
    let last = start;
    while (last < block.lastToken && !/^[,.;(]$/.test(scene.words[last]!) && scene.inRegion[last] === -1) last++;
    const subject = { first: start, last, head: last - 1 };
    const evidence = { signature: 1, ...subjectEvidence(scene, subject) };
    return [{ pattern: 'signature', cue: null, subject, asBefore: false, evidence }];
  },
};
