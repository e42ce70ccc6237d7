/** Tokayev said: “…” · He told reporters that it was “…” · The ministry, calling it “…” */
import { wordAt } from '../scene';
import { closesSentence } from './behind';
import { distance, outsideTokens, reportEvidence } from './evidence';
import type { Candidate, Pattern } from './pattern';

export const subjectCueQuote: Pattern = {
  name: 'subject-cue-quote',
  candidates({ scene, range, before, after, alone }) {
    const closed = after.some((report) => closesSentence(scene, report));
    const found: Candidate[] = [];
    const inner = before.filter(({ kind, subject }) => kind !== 'noun' && subject !== null);
    inner.forEach((report, nearer) => {
      if (report.kind === 'according') return;
      const gap = outsideTokens(scene, report.cue.last, range.first);
      const touching = wordAt(scene, range.first - 1);
      const outer = inner.length - 1 - nearer;
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
          ...(closed ? { 'before:closed': 1 } : {}),
          ...(alone ? { 'before:alone': 1 } : {}),
          ...(gap <= 2 ? { [`near:${report.kind}`]: 1 } : {}),
        },
      });
    });
    return found;
  },
};
