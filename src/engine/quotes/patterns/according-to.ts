/** “…,” according to the ministry. · According to Tokayev, it was “…”. */
import { distance, subjectEvidence } from './evidence';
import type { Candidate, Pattern } from './pattern';

export const accordingTo: Pattern = {
  name: 'according-to',
  candidates({ scene, range, before, after }) {
    const found: Candidate[] = [];
    for (const report of [...before, ...after]) {
      if (report.kind !== 'according' || report.subject === null) continue;
      const gap = report.cue.first < range.first ? range.first - report.subject.last : report.cue.first - range.last;
      found.push({
        pattern: 'according-to',
        cue: report.cue,
        subject: report.subject,
        asBefore: false,
        evidence: {
          according: 1,
          ...distance('according', gap),
          ...subjectEvidence(scene, report.subject),
        },
      });
    }
    return found;
  },
};
