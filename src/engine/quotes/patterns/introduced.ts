/** The paragraph before ends in a colon: He wrote on Friday:⏎“…” */
import { isFiniteVerb } from '../parse/clauses';
import { subjectOf } from '../parse/subject';
import { reportEvidence, subjectEvidence } from './evidence';
import type { Pattern } from './pattern';

/** Tokens of a sentence in which its subject is looked for. */
const REACH = 60;

export const introduced: Pattern = {
  name: 'introduced',
  candidates({ scene, region, range, bySentence }) {
    const block = scene.story.blocks[region.block]!;
    const before = range.first - 1;
    if (range.first !== block.firstToken || before < 0 || scene.words[before] !== ':') return [];
    const sentence = scene.sentenceOf[before]!;
    const report = bySentence[sentence]!.findLast((one) => one.subject !== null);
    if (report)
      return [
        {
          pattern: 'introduced',
          cue: report.cue,
          subject: report.subject,
          asBefore: false,
          evidence: { introduced: 1, 'introduced:cue': 1, ...reportEvidence(scene, report) },
        },
      ];
    const { first } = scene.sentences[sentence]!;
    for (let i = first; i < before && i < first + REACH; i++) {
      if (!isFiniteVerb(scene, i)) continue;
      const subject = subjectOf(scene, i, first);
      if (!subject) continue;
      const evidence = { introduced: 1, ...subjectEvidence(scene, subject) };
      return [{ pattern: 'introduced', cue: { first: before, last: before + 1 }, subject, asBefore: false, evidence }];
    }
    return [];
  },
};
