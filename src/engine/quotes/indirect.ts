/** Reported speech: the clause that a cue governs ('X said that …', '…, X said', 'according to X, …'). */
import type { Quote, Speaker } from '../../types';
import { indexAt } from '../text';
import { CLAUSE_VERBS, THAT_VERBS } from './cues';
import { isFiniteVerb } from './parse/clauses';
import { contentBehind, LONGEST } from './parse/content';
import { reportStart } from './patterns/behind';
import type { Report } from './reports';
import { type Context, speakerOf } from './resolve';
import { type Scene, spanOf, type TokenRange, wordAt } from './scene';

/** Shortest clause that reports something, in tokens. */
const SHORTEST = 2;
/** Share of a clause's words in marks from which it is the quote itself. */
const QUOTED = 0.97;
/** Shares that were found right on news about politics: shown only to readers who ask for them. */
const CONFIDENCE = { clause: 0.65, object: 0.5 };

/** `quoted`: the direct and mixed quotes by start; a clause around one of them has its speaker and its group, or is left out. */
export function findIndirect(
  mind: Omit<Context, 'before'>,
  { reports, quoted }: { reports: readonly Report[]; quoted: readonly Quote[] },
): Quote[] {
  const { scene } = mind;
  const quotes: Quote[] = [];
  let group = quoted.reduce((most, quote) => Math.max(most, quote.group + 1), 0);
  let last: Speaker | null = null;
  for (const report of reports) {
    if (report.subject === null || report.passive || report.kind === 'noun' || report.kind === 'think') continue;
    const parts = contentsOf(scene, report);
    if (parts.length === 0) continue;
    const cue = spanOf(scene, report.cue);
    const own: Speaker = speakerOf(report.subject, {
      ...mind,
      before: laterOf(speakerBefore(quoted, cue.start), last),
    });
    last = own;
    for (const part of parts) {
      const span = spanOf(scene, part);
      const inner = quoted[indexAt(quoted, span.start)];
      const holds = inner !== undefined && inner.start >= span.start - 1 && inner.end <= span.end + 1;
      // 'Oduya told the crews it was “a gift”, the ministry said': who relays has the words, who said them the clause.
      const relayed = holds && inner.cue !== null && inner.cue.start >= span.end;
      if (holds && !relayed && inner.speaker.span?.start !== own.span?.start) continue;
      quotes.push({
        ...span,
        form: 'indirect',
        group: holds ? inner.group : group,
        cue,
        speaker: own,
        confidence: isClause(scene, part) ? CONFIDENCE.clause : CONFIDENCE.object,
      });
    }
    group++;
  }
  return quotes;
}

/** 'that the harbor was closed' tells more surely what was said than 'the closing of the harbor'. */
function isClause(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(scene, i)) return true;
  return false;
}

function laterOf(a: Speaker | null, b: Speaker | null): Speaker | null {
  return (a?.span?.start ?? -1) >= (b?.span?.start ?? -1) ? a : b;
}

/** The comma that sets a cue off may stand inside the marks. */
function endsOpenQuote(scene: Scene, token: number): boolean {
  return scene.inRegion[token] !== -1 && /[,?!]$/.test(quotedText(scene, token));
}

function quotedText(scene: Scene, token: number): string {
  const region = scene.regions[scene.inRegion[token]!]!;
  return scene.story.text.slice(region.start, region.end);
}

/** Who was quoted last before an offset. */
function speakerBefore(quoted: readonly Quote[], offset: number): Speaker | null {
  return quoted[indexAt(quoted, offset) - 1]?.speaker ?? null;
}

/** One stretch, or two around a cue set off by commas. */
function contentsOf(scene: Scene, report: Report): TokenRange[] {
  const sentence = scene.sentences[report.sentence]!;
  const start = reportStart(report);
  const setOff = start > sentence.first && (wordAt(scene, start - 1) === ',' || endsOpenQuote(scene, start - 1));
  const behind = Math.max(report.cue.last, report.subject!.last);
  const found: TokenRange[] = [];
  if (setOff && start - sentence.first <= LONGEST && report.way !== 'shared' && !report.participle) {
    const next = wordAt(scene, behind);
    const left = sentence.last - behind;
    if (
      left <= 1 ||
      next === ',' ||
      next === '.' ||
      // 'Despite the kind words, Marlow said he would go': no clause stands before the cue.
      (left <= 9 && report.lemma === 'say' && isClause(scene, { first: sentence.first, last: start })) ||
      report.kind === 'according'
    ) {
      found.push({ first: sentence.first, last: wordAt(scene, start - 1) === ',' ? start - 1 : start });
      if (next === ',' && left > 3 && left <= LONGEST && report.way !== 'inverted')
        found.push({ first: behind + 1, last: sentence.last });
      return kept(scene, found);
    }
  }
  if (report.way === 'inverted' && report.kind !== 'according') return [];
  // 'He wrote to the crews:' the words come after the colon.
  const announces = wordAt(scene, sentence.last - 1) === ':';
  const needsThat = !CLAUSE_VERBS.has(report.lemma) && report.kind !== 'according';
  if (needsThat && !THAT_VERBS.has(report.lemma)) return [];
  // “…,” he said on Friday: the words are in the marks.
  const ahead = wordAt(scene, start - 1) === ',' ? start - 2 : start - 1;
  const quotedBefore =
    ahead >= 0 && scene.inRegion[ahead] !== -1 && (start > sentence.first || !/\.$/.test(quotedText(scene, ahead)));
  const content = contentBehind(scene, {
    report,
    sentenceLast: sentence.last,
    needsThat: needsThat || announces || (quotedBefore && !report.participle && report.way !== 'shared'),
  });
  return content ? kept(scene, [content]) : [];
}

/** Trimmed of punctuation; without what is too short or stands in marks as a whole. */
function kept(scene: Scene, ranges: readonly TokenRange[]): TokenRange[] {
  const result: TokenRange[] = [];
  for (const range of ranges) {
    let { first, last } = range;
    while (first < last && scene.tokens[first]!.kind === 'punctuation') first++;
    while (last > first && scene.tokens[last - 1]!.kind === 'punctuation') last--;
    let words = 0;
    let quoted = 0;
    for (let i = first; i < last; i++) {
      if (scene.tokens[i]!.kind === 'punctuation') continue;
      words++;
      if (scene.inRegion[i] !== -1) quoted++;
    }
    if (words >= SHORTEST && quoted < QUOTED * words) result.push({ first, last });
  }
  return result;
}
