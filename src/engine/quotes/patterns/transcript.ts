/** SMITH: “…” · “SMITH: …”: a name and a colon at the beginning of a sentence or of the quote itself. */

import type { Phrase } from '../parse/phrases';
import { sentenceStart } from '../scene';
import { subjectEvidence } from './evidence';
import type { Pattern, View } from './pattern';

/** A label is short: a name with a title. */
const LONGEST = 6;

export const transcript: Pattern = {
  name: 'transcript',
  candidates(view) {
    const label = labelBefore(view) ?? labelInside(view);
    if (!label) return [];
    const evidence = { transcript: 1, ...subjectEvidence(view.scene, label) };
    return [
      {
        pattern: 'transcript',
        cue: { first: label.last, last: label.last + 1 },
        subject: label,
        asBefore: false,
        evidence,
      },
    ];
  },
};

function labelBefore({ scene, range, region }: View): Phrase | null {
  const colon = range.first - 1;
  if (colon < 1 || scene.words[colon] !== ':') return null;
  const first = Math.max(sentenceStart(scene, colon), scene.story.blocks[region.block]!.firstToken);
  return isLabel(view(scene, first, colon)) ? { first, last: colon, head: colon - 1 } : null;
}

function labelInside({ scene, range }: View): Phrase | null {
  for (let colon = range.first + 2; colon < range.last && colon <= range.first + LONGEST; colon++) {
    if (scene.words[colon] !== ':') continue;
    const first = range.first + 1;
    const upper = scene.story.text.slice(scene.tokens[first]!.start, scene.tokens[colon]!.start);
    const named = scene.mentionAt[first] !== -1 && scene.mentionAt[first] === scene.mentionAt[colon - 1];
    return upper.length > 2 && (upper === upper.toUpperCase() || named)
      ? { first, last: colon, head: colon - 1 }
      : null;
  }
  return null;
}

type Label = { readonly length: number; readonly named: boolean };
const view = (scene: View['scene'], first: number, colon: number): Label => {
  let named = colon > first;
  for (let i = first; i < colon; i++) if (!scene.tokens[i]!.capital && !/^[().]$/.test(scene.words[i]!)) named = false;
  return { length: colon - first, named };
};
const isLabel = ({ length, named }: Label): boolean => named && length <= LONGEST;
