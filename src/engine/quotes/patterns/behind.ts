/** What patterns for a cue behind the quote have in common. */
import type { Report } from '../reports';
import { type Scene, wordAt } from '../scene';
import { outsideTokens, reportEvidence } from './evidence';
import type { Evidence, View } from './pattern';

/** First token of the report: its subject or its cue, whichever stands first. */
export const reportStart = (report: Report): number =>
  Math.min(report.cue.first, report.subject?.first ?? report.cue.first);

/** Tokens between the quote and the report; a comma does not count. */
export function gapBehind(view: View, report: Report): number {
  const from = wordAt(view.scene, view.range.last) === ',' ? view.range.last + 1 : view.range.last;
  return outsideTokens(view.scene, from, reportStart(report));
}

/** A quote that ends in a full stop inside its marks is over; a comma, question mark or nothing leaves it open. */
export function endsOpen({ scene, region }: View): boolean {
  const { text } = scene.story;
  const last = text[region.end - 1] ?? '';
  const behind = text[region.close] ?? '';
  return last !== '.' && behind !== '.';
}

export function evidenceBehind(view: View, report: Report): Evidence {
  return {
    after: 1,
    ...reportEvidence(view.scene, report),
    ...(endsOpen(view) ? { 'after:open': 1 } : {}),
    ...(view.alone ? { 'after:alone': 1 } : {}),
    ...(sameSentence(view.scene, view.range.last, report.cue.first) ? {} : { 'after:next-sentence': 1 }),
  };
}

function sameSentence(scene: Scene, a: number, b: number): boolean {
  return scene.sentenceOf[a - 1] === scene.sentenceOf[b];
}

/** ', the ministry said.': set off by a comma, and the sentence ends with it. */
export function closesSentence(scene: Scene, report: Report): boolean {
  if (report.subject === null || report.kind !== 'say') return false;
  if (wordAt(scene, reportStart(report) - 1) !== ',') return false;
  const end = Math.max(report.cue.last, report.subject.last);
  // What explains a name behind its cue stands between it and the end: ', said Quill, an analyst at …'
  if (report.way === 'inverted' && wordAt(scene, end) === ',') return true;
  return scene.sentences[report.sentence]!.last - end <= 3;
}
