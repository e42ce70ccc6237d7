/** Reported speech without quote marks: 'X said that …', '…, X said', 'according to X, …'. */
import type { Quote, Span } from '../../types';
import { INDIRECT_VERBS } from './lexicon';
import { speakerOf } from './resolve';
import { cueAt, type Scene, type TokenRange, wordAt } from './scene';
import { subjectAfter, subjectBefore } from './subject';

/** Shortest clause that reports something, in tokens. */
const SHORTEST = 3;
/** Rules find about half of them rightly (PolNeAR): shown only to readers who ask for them. */
const CONFIDENCE = 0.5;

export function findIndirect(scene: Scene, firstGroup: number): Quote[] {
  const quotes: Quote[] = [];
  for (const sentence of scene.story.sentences) {
    const found = reported(scene, sentence.first, sentence.last);
    if (!found) continue;
    const { content, cue, subject } = found;
    const span = trimmed(scene, content);
    if (!span) continue;
    quotes.push({
      ...span,
      form: 'indirect',
      group: firstGroup + quotes.length,
      cue: { start: scene.tokens[cue.first]!.start, end: scene.tokens[cue.last - 1]!.end },
      speaker: speakerOf(scene, subject, { speaker: null }),
      confidence: CONFIDENCE,
    });
  }
  return quotes;
}

type Reported = { content: TokenRange; cue: TokenRange; subject: TokenRange };

function reported(scene: Scene, first: number, last: number): Reported | null {
  for (let i = first; i < last; i++) if (scene.inRegion[i] !== -1) return null;
  for (let i = first; i < last; i++) {
    const lemma = cueAt(scene, i);
    if (lemma === 'according' && wordAt(scene, i + 1) === 'to') {
      const subject = subjectAfter(scene, i + 2, last);
      if (!subject) continue;
      const content = i > first + SHORTEST ? { first, last: i } : { first: subject.last, last };
      return { content, cue: { first: i, last: i + 2 }, subject };
    }
    if (lemma === null || !INDIRECT_VERBS.has(lemma) || /ing$/.test(wordAt(scene, i))) continue;
    const subject = subjectBefore(scene, i, first);
    if (!subject) continue;
    const after = skipAddressee(scene, i + 1, last, lemma);
    const closing = last - i <= 7 && i - first > 6 && scene.tokens[subject.first - 1]?.text === ',';
    if (closing) return { content: { first, last: subject.first }, cue: { first: i, last: i + 1 }, subject };
    if (last - after < SHORTEST || !startsClause(scene, after)) continue;
    return {
      content: { first: wordAt(scene, after) === 'that' ? after + 1 : after, last },
      cue: { first: i, last: i + 1 },
      subject,
    };
  }
  return null;
}

/** 'told reporters on Friday (that) …' */
function skipAddressee(scene: Scene, from: number, last: number, lemma: string): number {
  let i = from;
  const limit = Math.min(last, from + 9);
  for (let j = from; j < limit; j++) if (wordAt(scene, j) === 'that') return j;
  if (lemma === 'tell' && i < last) {
    i++;
    while (i < limit && scene.tokens[i]!.capital) i++;
  }
  while (
    i < limit &&
    (/^(on|in|late|early|earlier|yesterday|today)$/.test(wordAt(scene, i)) || /day$/.test(wordAt(scene, i)))
  )
    i++;
  return i;
}

/** A finite clause follows: it begins with a subject, not with a preposition or an infinitive. */
function startsClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word === 'that' || scene.mentionAt[i] !== -1) return true;
  return (
    /^(the|a|an|he|she|they|it|we|i|his|her|their|its|this|these|those|there|some|many|most|no|more|two|three|if|when|about|at|any|all|both|such|people|police|officials)$/.test(
      word,
    ) ||
    scene.tokens[i]!.kind === 'number' ||
    scene.tokens[i]!.capital
  );
}

function trimmed(scene: Scene, { first, last }: TokenRange): Span | null {
  let from = first;
  let to = last;
  while (from < to && scene.tokens[from]!.kind === 'punctuation') from++;
  while (to > from && scene.tokens[to - 1]!.kind === 'punctuation') to--;
  return to - from >= SHORTEST ? { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end } : null;
}
