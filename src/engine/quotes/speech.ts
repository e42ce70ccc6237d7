/** Is a quoted stretch speech, or a scare quote, a title, a nickname, a term? And how does it stand in its sentence? */
import type { QuoteForm } from '../../types';
import { NAMING_WORDS } from './lexicon';
import type { Attribution } from './patterns';
import type { Region } from './regions';
import { type Scene, sentenceEnd, sentenceStart, tokensOf, wordAt, wordsIn } from './scene';

/** Half of the non-speech has three words or fewer (MEASURES.md); from five on nearly all is speech. */
const SHORT = 3;
const LONG = 5;

export function isSpeech(region: Region, attribution: Attribution | null, scene: Scene): boolean {
  const words = wordsIn(scene, region);
  const naming = isNamed(region, scene);
  if (naming) return false;
  if (region.continues) return true;
  const title = words <= 8 && isTitleCase(region, scene);
  if (attribution) {
    if (title && words > 1 && attribution.confidence < 0.95) return false;
    // Far from its cue a word or two in marks is distance, not speech.
    return words > 2 || attribution.confidence >= 0.9 || standsAlone(region, scene);
  }
  if (title) return false;
  if (standsAlone(region, scene)) return words >= SHORT;
  return words >= LONG;
}

export function formOf(region: Region, attribution: Attribution | null, scene: Scene): QuoteForm {
  if (region.continues || standsAlone(region, scene)) return 'direct';
  const text = scene.story.text;
  const before = text.slice(0, region.open).trimEnd().at(-1) ?? '';
  const ends =
    /[.,!?…—–-]$/.test(text.slice(region.start, region.end)) || /^[,]/.test(text.slice(region.close, region.close + 1));
  if (!attribution) return 'mixed';
  const { first } = tokensOf(scene, region);
  const cueBehind = attribution.cue !== null && attribution.cue.first >= first;
  const opensSentence = sentenceStart(scene, first) === first;
  if (cueBehind) return opensSentence || /[.!?”"’]/.test(before) || before === '' ? 'direct' : 'mixed';
  if (before === ':' || (before === ',' && attribution.cue !== null && first - attribution.cue.last <= 8))
    return 'direct';
  const startsBig = /^\p{Lu}/u.test(text.slice(region.start, region.start + 2));
  return startsBig && ends && attribution.cue !== null && first - attribution.cue.last <= 1 ? 'direct' : 'mixed';
}

/** The region is a sentence or more of its own: it opens one and ends with its punctuation. */
export function standsAlone(region: Region, scene: Scene): boolean {
  const { first, last } = tokensOf(scene, region);
  const opens = sentenceStart(scene, first) === first;
  const text = scene.story.text.slice(region.start, region.end);
  const closes = /[.!?…]$/.test(text) || region.unclosed || sentenceEnd(scene, Math.max(first, last - 1)) <= last;
  return opens && closes;
}

/** A word right before says that this is what something is called. */
function isNamed(region: Region, scene: Scene): boolean {
  const { first } = tokensOf(scene, region);
  const before = wordAt(scene, first - 1);
  if (!NAMING_WORDS.has(before)) return false;
  // 'called “…”' reports speech when somebody called something that; the passive does not.
  if (before === 'called')
    return (
      /^(was|is|were|are|be|been|being|a|an|so|site|project|group|[\p{L}]+s?)$/u.test(wordAt(scene, first - 2)) &&
      !/^(he|she|they|it|him|her|them|trump)$/.test(wordAt(scene, first - 2)) &&
      !isCapital(first - 2, scene)
    );
  return true;
}

function isCapital(i: number, scene: Scene): boolean {
  return scene.tokens[i]?.capital ?? false;
}

/** Every longer word capitalized: a title. */
function isTitleCase(region: Region, scene: Scene): boolean {
  const { first, last } = tokensOf(scene, region);
  let long = 0;
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.text.length > 3 && !token.capital) return false;
    if (token.text.length > 3) long++;
  }
  return long > 1 || (long === 1 && !/[.!?,]$/.test(scene.story.text.slice(region.start, region.end)));
}
