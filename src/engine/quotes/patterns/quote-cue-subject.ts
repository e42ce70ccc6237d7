/** “…,” said Tokayev. */
import { evidenceBehind, gapBehind } from './behind';
import type { Pattern } from './pattern';

export const quoteCueSubject: Pattern = {
  name: 'quote-cue-subject',
  candidates(view) {
    const report = view.after.find(
      ({ way, subject, kind }) => way === 'inverted' && kind !== 'according' && subject !== null,
    );
    if (!report || gapBehind(view, report) > 1) return [];
    const evidence = { ...evidenceBehind(view, report), 'after:adjacent': 1 };
    return [{ pattern: 'quote-cue-subject', cue: report.cue, subject: report.subject, asBefore: false, evidence }];
  },
};
