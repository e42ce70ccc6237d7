/** “…,” Tokayev said. · “…,” the ministry’s spokeswoman, Jane Roe, said. */
import { evidenceBehind, gapBehind } from './behind';
import type { Pattern } from './pattern';

export const quoteSubjectCue: Pattern = {
  name: 'quote-subject-cue',
  candidates(view) {
    const report = view.after.find(
      ({ way, kind, subject }) =>
        subject !== null && way !== 'inverted' && kind !== 'noun' && subject.first >= view.range.last,
    );
    if (!report || gapBehind(view, report) > 1) return [];
    const evidence = { ...evidenceBehind(view, report), 'after:adjacent': 1 };
    return [{ pattern: 'quote-subject-cue', cue: report.cue, subject: report.subject, asBefore: false, evidence }];
  },
};
