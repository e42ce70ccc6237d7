/** Evidence that several patterns share: what the subject is, what the cue is. */
import { SPEAKING_NOUNS, SPEECH_NOUNS } from '../cues';
import type { Phrase } from '../parse/phrases';
import type { Report } from '../reports';
import { type Scene, wordAt } from '../scene';

export function subjectEvidence(scene: Scene, subject: Phrase): Record<string, number> {
  const word = wordAt(scene, subject.head);
  const at = scene.mentionAt[subject.head]!;
  if (at !== -1) {
    const { kind } = scene.chains[scene.mentions[at]!.chain]!;
    if (kind === 'person') return { 'subject:person': 1 };
    return kind === 'organization' ? { 'subject:organization': 1 } : { 'subject:other-name': 1 };
  }
  if (/^(?:i|we)$/.test(word)) return { 'subject:first-person': 1 };
  if (/^(?:he|she|they|who)$/.test(word)) return { 'subject:pronoun': 1 };
  if (/^(?:it|you|there)$/.test(word)) return { 'subject:it': 1 };
  if (SPEECH_NOUNS.has(word)) return { 'subject:document': 1 };
  if (SPEAKING_NOUNS.has(word)) return { 'subject:speaking': 1 };
  if (scene.classes[subject.head] === 'capital') return { 'subject:capital': 1 };
  return { 'subject:noun': 1 };
}

export function reportEvidence(scene: Scene, report: Report): Record<string, number> {
  return {
    [`cue:${report.kind}`]: 1,
    [`way:${report.way}`]: 1,
    ...(report.participle ? { participle: 1 } : {}),
    ...(report.unreal ? { unreal: 1 } : {}),
    ...(report.passive ? { passive: 1 } : {}),
    ...(report.subject ? subjectEvidence(scene, report.subject) : {}),
  };
}

/** Distances in tokens count by class: next to it, near, in the clause, far. */
export function distance(prefix: string, tokens: number): Record<string, number> {
  const band = tokens <= 0 ? '0' : tokens <= 2 ? '2' : tokens <= 6 ? '6' : tokens <= 14 ? '14' : 'far';
  return { [`${prefix}:${band}`]: 1 };
}

/** Beyond this many tokens all distances are the same: far. */
const FAR = 60;

/** Tokens between two places that stand outside all quotes. */
export function outsideTokens(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = Math.max(from, to - 4 * FAR); i < to && count < FAR; i++) if (scene.inRegion[i] === -1) count++;
  return count;
}
