/** It was “…” that broke it, the ministry said. · “…” at the summit, he added: the cue closes the sentence. */
import { wordAt } from '../scene';
import { evidenceBehind, gapBehind, reportStart } from './behind';
import { distance } from './evidence';
import type { Candidate, Pattern } from './pattern';

export const closing: Pattern = {
  name: 'closing',
  candidates(view) {
    const found: Candidate[] = [];
    const { scene, range } = view;
    // “…,” Chad Hall, …: whoever stands right behind the marks is more likely.
    const next = scene.classes[wordAt(scene, range.last) === ',' ? range.last + 1 : range.last];
    const nameFirst = next === 'name' || next === 'capital';
    for (const report of view.after) {
      if (report.subject === null || report.kind === 'noun' || report.kind === 'according') continue;
      const start = reportStart(report);
      if (start < view.range.last || gapBehind(view, report) <= 1) continue;
      const comma = wordAt(view.scene, start - 1) === ',';
      const left = view.scene.sentences[report.sentence]!.last - report.cue.last;
      found.push({
        pattern: 'closing',
        cue: report.cue,
        subject: report.subject,
        asBefore: false,
        evidence: {
          ...evidenceBehind(view, report),
          ...distance('reach', gapBehind(view, report)),
          'after:closing': 1,
          ...(comma ? { 'closing:comma': 1 } : {}),
          ...(nameFirst && report.way !== 'inverted' ? { 'closing:name-first': 1 } : {}),
          ...(comma && left <= 3 ? { 'closing:last': 1 } : {}),
        },
      });
      if (found.length === 2) break;
    }
    return found;
  },
};
