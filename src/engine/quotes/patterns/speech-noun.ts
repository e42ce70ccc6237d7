/** Clinton’s allegation of a “…” · in a statement from the ministry: “…” · his slogan, “…” */
import { distance, outsideTokens, subjectEvidence } from './evidence';
import type { Candidate, Pattern } from './pattern';

export const speechNoun: Pattern = {
  name: 'speech-noun',
  candidates({ scene, range, before }) {
    const found: Candidate[] = [];
    for (const report of before) {
      if (report.kind !== 'noun' || report.subject === null) continue;
      found.push({
        pattern: 'speech-noun',
        cue: report.cue,
        subject: report.subject,
        asBefore: false,
        evidence: {
          noun: 1,
          ...distance('noun', outsideTokens(scene, report.cue.last, range.first)),
          ...subjectEvidence(scene, report.subject),
        },
      });
      if (found.length === 2) break;
    }
    return found;
  },
};
