/** It was “…” that broke it, the ministry said. · “…” at the summit, he added: the cue closes the sentence. */
import { phraseStartingAt } from '../parse/phrases';
import { type Scene, wordAt } from '../scene';
import { closesSentence, evidenceBehind, gapBehind, reportStart } from './behind';
import { distance } from './evidence';
import type { Candidate, Pattern } from './pattern';

/** Tokens of the longest name with its title. */
const LONGEST_NAME = 12;

export const closing: Pattern = {
  name: 'closing',
  candidates(view) {
    const found: Candidate[] = [];
    const { scene, range } = view;
    const explained = isExplained(scene, wordAt(scene, range.last) === ',' ? range.last + 1 : range.last);
    for (const report of view.after) {
      if (report.subject === null || report.kind === 'noun' || report.kind === 'according') continue;
      if (explained && report.way !== 'inverted') continue;
      const start = reportStart(report);
      if (start < view.range.last || gapBehind(view, report) <= 1) continue;
      const comma = wordAt(view.scene, start - 1) === ',';
      const closes = closesSentence(view.scene, report);
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
          ...(closes ? { 'closing:last': 1 } : {}),
        },
      });
      if (found.length === 2) break;
    }
    return found;
  },
};

/** “…,” Chad Hall, head of …: whoever stands right behind the marks said it. */
function isExplained(scene: Scene, first: number): boolean {
  if (scene.classes[first] !== 'name' && scene.classes[first] !== 'capital') return false;
  const name = phraseStartingAt(scene, first, Math.min(scene.tokens.length, first + LONGEST_NAME));
  return name !== null && wordAt(scene, name.last) === ',';
}
