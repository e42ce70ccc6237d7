/** What tells a scare quote, a title, a nickname, a term from speech; and how a quote stands in its sentence. */
import type { QuoteForm } from '../../types';
import { NAMING_WORDS } from './cues';
import type { Candidate, Evidence } from './patterns';
import type { Region } from './regions';
import { type Scene, sentenceEnd, sentenceStart, wordAt, wordsIn } from './scene';

/** Evidence that the region is no speech. Half of the non-speech has three words or fewer. */
export function nonSpeechEvidence(scene: Scene, region: Region): Evidence {
  const words = wordsIn(scene, region);
  const { first, last } = scene.ranges[region.index]!;
  const before = wordAt(scene, first - 1);
  const after = scene.classes[last];
  const alone = standsAlone(region, scene);
  const block = scene.story.blocks[region.block]!;
  return {
    none: 1,
    [`none:words-${words <= 4 ? words : words <= 8 ? '8' : 'more'}`]: 1,
    ...(isTitleCase(region, scene) ? { 'none:title-case': 1, ...(words > 1 ? { 'none:title-phrase': 1 } : {}) } : {}),
    ...(isNamed(region, scene) ? { 'none:named': 1 } : {}),
    ...(alone ? { 'none:alone': 1 } : {}),
    ...(scene.classes[first - 1] === 'determiner' && first > 0 ? { 'none:determiner': 1 } : {}),
    ...(!alone && (after === 'word' || after === 'capital' || after === 'name') ? { 'none:noun-behind': 1 } : {}),
    ...(before === 'as' || before === 'a' ? { 'none:as': 1 } : {}),
    ...(block.kind === 'title' || block.kind === 'subheading' ? { 'none:heading': 1 } : {}),
    ...(region.style === 'block' ? { 'none:block': 1 } : {}),
    ...(region.style === 'single' ? { 'none:single': 1 } : {}),
  };
}

/** direct: set off by comma or colon with a cue, or standing alone; mixed: embedded in the sentence. */
export function formOf(region: Region, candidate: Candidate | null, scene: Scene): QuoteForm {
  if (region.continues || region.style === 'block' || standsAlone(region, scene)) return 'direct';
  const { text } = scene.story;
  const { first, last } = scene.ranges[region.index]!;
  const before =
    text
      .slice(Math.max(0, region.open - 2), region.open)
      .trimEnd()
      .at(-1) ?? '';
  const ends =
    /[.,!?…—–-]$/.test(text.slice(region.start, region.end)) || text[region.close] === ',' || region.unclosed;
  const opens = sentenceStart(scene, first) === first;
  const cue = candidate?.cue ?? null;
  if (opens) {
    if (cue === null || cue.first < first) return ends ? 'direct' : 'mixed';
    const gap = (candidate?.subject ? Math.min(candidate.subject.first, cue.first) : cue.first) - last;
    return gap <= 1 || (ends && candidate?.evidence['after:closing'] === undefined) ? 'direct' : 'mixed';
  }
  if (before === ':') return 'direct';
  const big = /^[\p{Lu}[(]/u.test(text.slice(region.start, region.start + 2));
  const closesSentence = ends || sentenceEnd(scene, Math.max(first, last - 1)) <= last + 1;
  if (before === ',' && closesSentence && (big || (cue !== null && cue.last >= first - 1))) return 'direct';
  const touching = cue !== null && cue.last === first && candidate?.evidence['cue:call'] === undefined;
  if (touching && big && ends) return 'direct';
  // The second half of “…,” he said, “…”
  return before === ',' && candidate?.asBefore && closesSentence ? 'direct' : 'mixed';
}

/** The region is a sentence or more of its own: it opens one and ends with its punctuation. */
export function standsAlone(region: Region, scene: Scene): boolean {
  const { first, last } = scene.ranges[region.index]!;
  if (sentenceStart(scene, first) !== first) return false;
  const text = scene.story.text.slice(region.start, region.end);
  return /[.!?…]['’”"]?$/.test(text) || region.unclosed || sentenceEnd(scene, Math.max(first, last - 1)) <= last;
}

/** A word right before says that this is what something is called. */
function isNamed(region: Region, scene: Scene): boolean {
  const { first } = scene.ranges[region.index]!;
  const before = wordAt(scene, first - 1);
  if (before === ',') return NAMING_WORDS.has(wordAt(scene, first - 2));
  if (before === 'called')
    return /^(?:is|was|were|are|be|been|being|project|group|film|book|song|thing|something|so)$/.test(
      wordAt(scene, first - 2),
    );
  return NAMING_WORDS.has(before);
}

/** Every longer word capitalized: a title. */
function isTitleCase(region: Region, scene: Scene): boolean {
  const { first, last } = scene.ranges[region.index]!;
  let long = 0;
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.text.length > 3 && !token.capital) return false;
    if (token.text.length > 3) long++;
  }
  return long > 1 || (long === 1 && !/[.!?,]$/.test(scene.story.text.slice(region.start, region.end)));
}
