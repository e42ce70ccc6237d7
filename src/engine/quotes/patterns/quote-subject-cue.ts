/** “…,” Tokayev said. · “…,” the ministry’s spokeswoman, Jane Roe, said. */
import { evidenceBehind, gapBehind } from './behind';
import type { Pattern } from './pattern';

export const quoteSubjectCue: Pattern = {
  name: 'quote-subject-cue',
  candidates(view) {
    const report = view.after.find(
      (one) =>
        one.subject !== null &&
        one.way !== 'inverted' &&
        one.kind !== 'noun' &&
        one.subject.first >= view.range.last &&
        gapBehind(view, one) <= 1,
    );
    if (!report) return [];
    const evidence = { ...evidenceBehind(view, report), 'after:adjacent': 1 };
    return [{ pattern: 'quote-subject-cue', cue: report.cue, subject: report.subject, asBefore: false, evidence }];
  },
};
