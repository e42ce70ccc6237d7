/** Tokayev said: “…” · He told reporters that it was “…” · The ministry called it “…” */
import { SPEECH_NOUNS, WEAK_VERBS } from '../lexicon';
import { cueAt, type Scene, sentenceStart, type TokenRange, tokensOf, wordAt } from '../scene';
import { subjectAfter, subjectBefore } from '../subject';
import type { Pattern } from './pattern';

/** Tokens between cue and quote; a clause of reported speech may stand between. */
const REACH = 40;
/** A weak cue has to stand close. */
const NEAR = 4;

export const subjectCueQuote: Pattern = {
  name: 'subject-cue-quote',
  find(region, scene) {
    const { first } = tokensOf(scene, region);
    const start = Math.max(sentenceStart(scene, Math.max(0, first - 1)), scene.story.blocks[region.block]!.firstToken);
    if (start >= first) return null;
    for (let i = first - 1; i >= start && first - i <= REACH; i--) {
      const lemma = cueAt(scene, i);
      if (lemma === null) continue;
      const gap = first - i - 1;
      if (lemma === 'according' && wordAt(scene, i + 1) === 'to') {
        const source = subjectAfter(scene, i + 2, first);
        if (source) return { cue: { first: i, last: i + 2 }, subject: source, confidence: 0.85 };
        continue;
      }
      if (WEAK_VERBS.has(lemma) && gap > NEAR) continue;
      if (isNounHere(scene, i)) continue;
      const subject = subjectBefore(scene, i, start);
      if (!subject) continue;
      return { cue: { first: i, last: i + 1 }, subject, confidence: gap <= NEAR ? 0.9 : 0.75 };
    }
    return speechNoun(scene, start, first);
  },
};

/** 'the claim', 'a report': the form is a noun after a determiner. */
function isNounHere(scene: Scene, i: number): boolean {
  return (
    /^(the|a|an|this|that|his|her|their|its|no|of|any|some|to)$/.test(wordAt(scene, i - 1)) &&
    wordAt(scene, i - 1) !== 'that'
  );
}

/** 'in a statement: “…”', 'Her letter: “…”': the subject of the sentence, or whoever the possessive names. */
function speechNoun(
  scene: Scene,
  start: number,
  first: number,
): { cue: TokenRange | null; subject: TokenRange | null; confidence: number } | null {
  for (let i = first - 1; i >= start && first - i <= NEAR + 2; i--) {
    if (!SPEECH_NOUNS.has(wordAt(scene, i))) continue;
    const subject = firstMention(scene, start, i);
    return subject && { cue: { first: i, last: i + 1 }, subject, confidence: 0.6 };
  }
  return null;
}

function firstMention(scene: Scene, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i++) {
    const at = scene.mentionAt[i]!;
    if (at !== -1) return { first: scene.mentions[at]!.first, last: scene.mentions[at]!.last };
    if (/^(he|she|they)$/.test(wordAt(scene, i))) return { first: i, last: i + 1 };
  }
  return null;
}
