/** What a cue reports: the stretch of its sentence that holds the words reported. */
import { CUE_FORMS } from '../cues';
import type { Report } from '../reports';
import { type Scene, sentenceStart, type TokenRange, wordAt } from '../scene';
import { isFiniteVerb } from './clauses';
import { phraseStartingAt } from './phrases';

/** Tokens that may stand between cue and clause: addressee, place and time. */
const AHEAD = 16;

type Start = { readonly first: number; readonly quoted: boolean; readonly that: boolean };

/** Longest clause, in tokens: real sentences stay far below. */
export const LONGEST = 220;

/** 'X told reporters on Friday that …': the clause behind the cue, null when none follows. */
export function contentBehind(
  scene: Scene,
  { report, sentenceLast, needsThat }: { report: Report; sentenceLast: number; needsThat: boolean },
): TokenRange | null {
  const { first, quoted, that } = contentStart(scene, report, sentenceLast);
  if (first >= sentenceLast || (needsThat && !that)) return null;
  const limit = mainClause(scene, report, Math.min(sentenceLast, first + LONGEST));
  const last = contentEnd(scene, first, limit, quoted);
  return last > first ? { first, last } : null;
}

function contentStart(scene: Scene, report: Report, limit: number): Start {
  const from = report.kind === 'according' ? report.subject!.last : report.cue.last;
  let at = from;
  // A that-clause near by settles it.
  for (let i = from; i < Math.min(limit, from + AHEAD); i++) {
    if (scene.inRegion[i] !== -1) break;
    if (wordAt(scene, i) === 'that' && !isFiniteVerb(scene, i + 1)) return { first: i + 1, quoted: false, that: true };
    if (isFiniteVerb(scene, i) && i > from) break;
    if (wordAt(scene, i) === ';') break;
  }
  if (addressed(report.lemma)) {
    const whom = phraseStartingAt(scene, at, limit);
    // 'told them they would': two pronouns side by side; 'told the AP a deal was near'
    if (whom && whom.last < limit) at = whom.last;
  } else if (scene.classes[at] === 'object') at++;
  at = skipAdjuncts(scene, at, limit);
  if (/^[,:]$/.test(wordAt(scene, at))) at++;
  return { first: at, quoted: scene.inRegion[at] !== -1, that: false };
}

const addressed = (lemma: string) => /^(?:tell|inform|assure|remind|warn|advise|reassure|notify)$/.test(lemma);

/** 'on Friday', 'in a statement', 'at a rally in Ohio', 'late Tuesday' between a cue and its clause. */
function skipAdjuncts(scene: Scene, from: number, limit: number): number {
  let at = from;
  for (let turns = 0; turns < 4 && at < limit; turns++) {
    // 'said Monday would be a day of mourning'
    if (scene.classes[at] === 'time' && isFiniteVerb(scene, at + 1)) return at;
    // 'called November’s vote a farce'
    if (scene.classes[at] === 'time' && scene.classes[at + 1] === 'possessive') return at;
    if (scene.classes[at] === 'time' || scene.classes[at] === 'adverb' || /^(?:late|early)$/.test(wordAt(scene, at))) {
      at++;
      continue;
    }
    if (/^(?:last|this|next|earlier)$/.test(wordAt(scene, at)) && scene.classes[at + 1] === 'time') {
      at += 2;
      continue;
    }
    if (
      scene.classes[at] !== 'preposition' ||
      !/^(?:on|in|at|during|after|before|via|through)$/.test(wordAt(scene, at))
    )
      break;
    const phrase = phraseStartingAt(scene, at + 1, limit);
    if (!phrase || phrase.last >= limit) break;
    // 'called on Congress to act': the object itself when nothing follows that could be a clause.
    at = phrase.last;
  }
  return at;
}

/** Where the reported clause ends: the sentence, a new main clause, a participle of reporting, another cue set off. */
function contentEnd(scene: Scene, first: number, limit: number, quoted: boolean): number {
  for (let i = first + 1; i < limit; i++) {
    if (scene.inRegion[i] !== -1) continue;
    const word = wordAt(scene, i);
    if (word === ';') return i;
    if (scene.inRegion[i - 1] !== -1 && turnsAway(scene, i)) return i;
    if (word !== ',' && word !== '—' && word !== '–') continue;
    const next = wordAt(scene, i + 1);
    const cue = scene.classes[i + 1] === 'cue' ? CUE_FORMS.get(next) : undefined;
    if (cue?.form === 'ing') return i;
    if (next === 'according') return i;
    if (/^(?:but|while|although|though)$/.test(next) && !quoted && wordAt(scene, i + 2) !== 'that') return i;
    if (/^(?:and|but)$/.test(next) && reportsAgain(scene, i + 2, limit)) return i;
    if (closes(scene, i + 1, limit)) return i;
  }
  return limit;
}

/** “…” and saying … · “…” as he left …: behind marks another clause begins. */
function turnsAway(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word === 'and' || word === 'but') {
    const cue = scene.classes[i + 1] === 'cue' ? CUE_FORMS.get(wordAt(scene, i + 1)) : undefined;
    return cue !== undefined && (cue.kind === 'say' || cue.kind === 'call') && cue.form !== 'base';
  }
  const opens =
    /^(?:as|when|after|while|before)$/.test(word) && /^(?:name|pronoun|determiner)$/.test(scene.classes[i + 1] ?? '');
  return opens && verbWithin(scene, i + 1, i + CLAUSE);
}

/** Tokens from the beginning of a clause to its verb. */
const CLAUSE = 8;

function verbWithin(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && scene.sentenceOf[i] === scene.sentenceOf[from]; i++) {
    if (scene.inRegion[i] !== -1 || wordAt(scene, i) === ',') return false;
    if (isFiniteVerb(scene, i)) return true;
  }
  return false;
}

/** 'Even as Marlow said that …, the council went on': what a cue in a side clause reports ends with that clause. */
function mainClause(scene: Scene, { subject, cue }: Report, limit: number): number {
  if (
    subject === null ||
    subject.first > cue.first ||
    !/^(?:as|while|when|although|though|if|since|because)$/.test(wordAt(scene, subject.first - 1))
  )
    return limit;
  if (subject.first - 1 - sentenceStart(scene, cue.first) > 1) return limit;
  for (let i = cue.last; i < limit; i++) {
    if (wordAt(scene, i) !== ',' || scene.inRegion[i] !== -1) continue;
    if (
      /^(?:name|capital|pronoun|determiner)$/.test(scene.classes[i + 1] ?? '') &&
      verbWithin(scene, i + 1, i + 1 + CLAUSE)
    )
      return i;
  }
  return limit;
}

/** ', and he vowed to …': the next main clause reports, too. */
function reportsAgain(scene: Scene, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (scene.inRegion[i] !== -1) return false;
    if (scene.classes[i] === 'cue' && isFiniteVerb(scene, i)) return true;
    if (isFiniteVerb(scene, i) && scene.classes[i] !== 'auxiliary') return false;
  }
  return false;
}

/** ', the ministry said.' */
function closes(scene: Scene, from: number, limit: number): boolean {
  if (limit - from > 14) return false;
  for (let i = from; i < limit; i++) {
    if (scene.inRegion[i] !== -1) return false;
    if (scene.classes[i] === 'cue' && /^(?:said|says|added|adds|told|wrote)$/.test(wordAt(scene, i)))
      return i - from < 8;
  }
  return false;
}
