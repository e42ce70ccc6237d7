/** “…,” Tokayev said. · “…,” the ministry's spokeswoman, Jane Roe, said. */
import { isAdverb } from '../lexicon';
import { cueAt, sentenceEnd, tokensOf, wordAt } from '../scene';
import { subjectBefore } from '../subject';
import type { Pattern } from './pattern';

/** Tokens between quote and cue: names with an apposition need up to twenty. */
const REACH = 22;

export const quoteSubjectCue: Pattern = {
  name: 'quote-subject-cue',
  find(region, scene) {
    const { last: from } = tokensOf(scene, region);
    if (from >= scene.tokens.length || !staysOpen(scene.story.text, region.end, region.close)) return null;
    const block = scene.story.blocks[region.block]!;
    const limit = Math.min(from + REACH, block.lastToken);
    const end = Math.max(sentenceEnd(scene, from), from);
    let start = from;
    if (scene.tokens[start]?.text === ',' || scene.tokens[start]?.text === '—' || scene.tokens[start]?.text === '–')
      start++;
    for (let i = start + 1; i < limit && i < end; i++) {
      if (scene.inRegion[i] !== -1) return null;
      const lemma = cueAt(scene, i);
      if (lemma === null || lemma === 'according') {
        if (/^[.;:]$/.test(scene.tokens[i]!.text)) return null;
        continue;
      }
      if (isNoun(wordAt(scene, i - 1)) || (i - start > 8 && scene.tokens[i - 1]!.text !== ',')) continue;
      const subject = subjectBefore(scene, i, start);
      if (!subject || subject.first > start + 3) continue;
      return { cue: { first: i, last: i + 1 }, subject, confidence: 0.95 };
    }
    return null;
  },
};

/** A quote that ends in a full stop inside its marks is over; a comma, question or no mark leaves room for its cue. */
function staysOpen(text: string, end: number, close: number): boolean {
  const last = text[end - 1] ?? '';
  const behind = text[close] ?? '';
  if (last === '.' && !/[,]/.test(behind)) return /^\s*(?:he|she|they|it)\b/.test(text.slice(close, close + 8));
  return behind !== '.';
}

function isNoun(before: string): boolean {
  return /^(the|a|an|this|that|his|her|their|its|no|of|in)$/.test(before) && !isAdverb(before);
}
