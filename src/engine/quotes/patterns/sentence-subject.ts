/** The mayor opposes “…” · West took the stage. “…”: nobody reports, somebody is spoken of. */
import { isFiniteVerb } from '../parse/clauses';
import { type Subject, subjectOf } from '../parse/subject';
import { type Scene, wordAt } from '../scene';
import { subjectEvidence } from './evidence';
import type { Candidate, Pattern } from './pattern';

/** Tokens of a sentence in which its subject is looked for. */
const REACH = 60;

export const sentenceSubject: Pattern = {
  name: 'sentence-subject',
  candidates({ scene, region, range, alone, before }) {
    const found: Candidate[] = [];
    const { first } = scene.sentences[scene.sentenceOf[range.first]!]!;
    const own = first < range.first ? firstSubject(scene, first, range.first) : null;
    if (own)
      found.push({
        pattern: 'sentence-subject',
        cue: null,
        subject: own,
        asBefore: false,
        evidence: { own: 1, ...(before.length > 0 ? { 'own:cue': 1 } : {}), ...subjectEvidence(scene, own) },
      });
    const earlier = scene.sentenceOf[range.first]! - 1;
    if (alone && earlier >= 0) {
      const sentence = scene.sentences[earlier]!;
      const subject = firstSubject(scene, sentence.first, sentence.last);
      if (subject)
        found.push({
          pattern: 'sentence-subject',
          cue: null,
          subject,
          asBefore: false,
          evidence: {
            earlier: 1,
            ...(sentence.first >= scene.story.blocks[region.block]!.firstToken ? { 'earlier:paragraph': 1 } : {}),
            ...subjectEvidence(scene, subject),
          },
        });
    }
    return found;
  },
};

function firstSubject(scene: Scene, first: number, limit: number): Subject | null {
  for (let i = first; i < limit && i < first + REACH; i++) {
    if (scene.inRegion[i] !== -1 || !isFiniteVerb(scene, i)) continue;
    const subject = subjectOf(scene, i, first);
    // Outside of marks the writer speaks: no source.
    if (subject && !/^(?:i|we|you|it|there|they)$/.test(wordAt(scene, subject.head))) return subject;
  }
  return null;
}
