/** “…,” Tokayev said. · “…,” the ministry’s spokeswoman, Jane Roe, said. */
import { phraseStartingAt } from '../parse/phrases';
import { sentenceEnd, wordAt } from '../scene';
import { evidenceBehind, gapBehind, reportStart } from './behind';
import type { Candidate, Pattern, View } from './pattern';

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
    if (!report) return overExplanation(view);
    const evidence = { ...evidenceBehind(view, report), 'after:adjacent': 1 };
    return [{ pattern: 'quote-subject-cue', cue: report.cue, subject: report.subject, asBefore: false, evidence }];
  },
};

/** “…,” Chad Hall, head of a paper mill in Leeds told us: the explanation was left open, the name is what counts. */
function overExplanation(view: View): readonly Candidate[] {
  const { scene, range, after } = view;
  const first = wordAt(scene, range.last) === ',' ? range.last + 1 : range.last;
  if (scene.classes[first] !== 'name' && scene.classes[first] !== 'capital') return [];
  const name = phraseStartingAt(scene, first, sentenceEnd(scene, range.last - 1));
  if (!name || wordAt(scene, name.last) !== ',') return [];
  const report = after.find((one) => one.kind === 'say' && !one.participle && reportStart(one) > name.last);
  if (!report) return [];
  const evidence = { ...evidenceBehind(view, { ...report, subject: name, way: 'apposition' }), 'after:adjacent': 1 };
  return [{ pattern: 'quote-subject-cue', cue: report.cue, subject: name, asBefore: false, evidence }];
}
