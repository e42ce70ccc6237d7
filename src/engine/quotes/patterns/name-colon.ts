/** The rise did not surprise the pollster Ada Marlow: “…” · More from Marlow: “…”: a name right before the colon. */
import { baseEndingAt } from '../parse/phrases';
import { sentenceStart, wordAt } from '../scene';
import { subjectEvidence } from './evidence';
import type { Pattern } from './pattern';

export const nameColon: Pattern = {
  name: 'name-colon',
  candidates({ scene, range }) {
    const colon = range.first - 1;
    if (colon < 1 || wordAt(scene, colon) !== ':') return [];
    const name = baseEndingAt(scene, colon - 1, sentenceStart(scene, colon));
    if (!name || (scene.classes[name.head] !== 'name' && scene.classes[name.head] !== 'capital')) return [];
    const evidence = { colonName: 1, ...subjectEvidence(scene, name) };
    return [
      { pattern: 'name-colon', cue: { first: colon, last: colon + 1 }, subject: name, asBefore: false, evidence },
    ];
  },
};
