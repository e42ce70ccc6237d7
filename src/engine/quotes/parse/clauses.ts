/** Which tokens are finite verbs, as far as words and neighbors tell. */
import { CUE_FORMS } from '../cues';
import { type Scene, wordAt } from '../scene';

/** A verb with a subject of its own: no participle in -ing, no infinitive. */
export function isFiniteVerb(scene: Scene, i: number): boolean {
  const kind = scene.classes[i];
  if (kind === 'auxiliary') return !/^(?:be|been|being|having|doing|done)$/.test(wordAt(scene, i));
  if (kind !== 'verb' && kind !== 'cue') return false;
  const word = wordAt(scene, i);
  if (word.endsWith('ing')) return false;
  return (
    wordAt(scene, i - 1) !== 'to' &&
    !(kind === 'cue' && CUE_FORMS.get(word)?.form === 'base' && scene.classes[i - 1] === 'word')
  );
}
