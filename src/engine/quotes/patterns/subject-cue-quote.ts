/** Tokayev said: “…” · He told reporters that it was “…” · The ministry, calling it “…” */
import type { Report } from '../reports';
import { type Scene, wordAt } from '../scene';
import { closesSentence, gapBehind } from './behind';
import { distance, outsideTokens, reportEvidence } from './evidence';
import type { Candidate, Pattern } from './pattern';

export const subjectCueQuote: Pattern = {
  name: 'subject-cue-quote',
  candidates(view) {
    const { scene, range, before, after, alone } = view;
    const rival = after.some(
      (report) => report.kind === 'say' && report.subject !== null && gapBehind(view, report) <= 1,
    );
    const closed = after.some((report) => closesSentence(scene, report));
    const found: Candidate[] = [];
    const inner = before.filter(({ kind, subject }) => kind !== 'noun' && subject !== null);
    inner.forEach((report, at) => {
      if (report.kind === 'according') return;
      const gap = outsideTokens(scene, report.cue.last, range.first);
      const touching = wordAt(scene, range.first - 1);
      // An act ('held a sign that said …') governs no clause: it neither hides a cue nor is it hidden.
      const nearer = inner.slice(0, at).filter(({ kind }) => kind !== 'do').length;
      const outer = inner.slice(at + 1).filter(({ kind }) => kind !== 'do').length;
      const coordinate = at > 0 && isCoordinate(scene, inner[0]!);
      found.push({
        pattern: 'subject-cue-quote',
        cue: report.cue,
        subject: report.subject,
        asBefore: false,
        evidence: {
          before: 1,
          ...distance('gap', gap),
          ...reportEvidence(scene, report),
          ...(touching === ':' ? { 'before:colon': 1 } : {}),
          ...(touching === ',' && gap < 10 ? { 'before:comma': 1 } : {}),
          ...(nearer > 0 ? { 'before:nearer-cue': Math.min(nearer, 2) } : {}),
          ...(outer > 0 ? { 'before:outer-cue': Math.min(outer, 2) } : {}),
          ...(rival ? { 'before:rival': 1 } : {}),
          ...(coordinate ? { 'before:coordinate': 1 } : {}),
          ...(closed ? { 'before:closed': 1 } : {}),
          ...(alone ? { 'before:alone': 1 } : {}),
          ...(gap <= 2 ? { [`near:${report.kind}`]: 1 } : {}),
        },
      });
    });
    return found;
  },
};

/** 'Cruz accused Obama of weakness and Trump said it was “…”': the nearer cue stands beside the outer one, not under it. */
function isCoordinate(scene: Scene, { subject, way }: Report): boolean {
  return way === 'adjacent' && subject !== null && /^(?:and|but|while|;)$/.test(wordAt(scene, subject.first - 1));
}
