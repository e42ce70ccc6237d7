/** The subject of a verb: what stands before it, over appositions, coordination and participles. */
import type { Kind } from '../../../types';
import { SPEAKING_NOUNS, SPEECH_NOUNS } from '../cues';
import { cueAt, type Scene, sentenceStart, type TokenRange, wordAt } from '../scene';
import { isFiniteVerb } from './clauses';
import { baseEndingAt, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases';

/** How a subject was found: right before its verb, over an apposition, as antecedent of who, from the clause before. */
export type SubjectWay = 'adjacent' | 'apposition' | 'relative' | 'shared' | 'fronted';
export type Subject = Phrase & { readonly way: SubjectWay };

/** Longest apposition between a subject and its verb, in tokens. */
const APPOSITION = 45;

/** How far back a subject is shared from, in tokens. */
const CLAUSE = 90;

/** The subject of the verb at `verb`; tokens before `floor` are not looked at. */
export function subjectOf(scene: Scene, verb: number, floor: number): Subject | null {
  const end = beforeAuxiliaries(scene, verb, floor);
  const word = wordAt(scene, end);
  const participle =
    wordAt(scene, verb).endsWith('ing') && !/^(?:is|was|are|were|been|be|am|’s|'s)$/.test(wordAt(scene, verb - 1));
  if (participle)
    return ownSubject(scene, { verb, end, floor }) ?? sharedSubject(scene, verb, floor) ?? frontedSubject(scene, verb);
  if (end < floor) return null;
  if (/^(?:who|which|that)$/.test(word)) return relativeSubject(scene, end, floor);
  if (word === ',' || word === ')' || word === '—' || word === '–' || word === '-' || scene.inRegion[end] !== -1) {
    const found = overApposition(scene, end, floor);
    if (found) return found;
    const shared = sharedSubject(scene, verb, floor);
    return shared;
  }
  if (word === 'to') return objectSubject(scene, end - 1, floor) ?? sharedSubject(scene, verb, floor);
  if (/^(?:and|but|or|then)$/.test(word)) return sharedSubject(scene, verb, floor);
  const phrase = phraseEndingAt(scene, end, floor);
  if (phrase) return adjacent(scene, phrase, floor);
  return sharedSubject(scene, verb, floor);
}

/** 'with Cruz promising', 'footage of Clinton asking', 'a hat reading': a participle with its phrase right before it. */
function ownSubject(scene: Scene, { verb, end, floor }: { verb: number; end: number; floor: number }): Subject | null {
  if (end < floor) return null;
  const phrase = phraseEndingAt(scene, end, floor);
  if (!phrase) return null;
  const kind = scene.classes[end]!;
  const speaks = kind === 'word' && (SPEECH_NOUNS.has(wordAt(scene, end)) || wordAt(scene, verb) === 'reading');
  if (speaks || wordAt(scene, phrase.first - 1) === 'with') return { ...phrase, way: 'adjacent' };
  if (kind !== 'name' && kind !== 'capital') return null;
  const base = baseEndingAt(scene, end, floor)!;
  return /^(?:with|of|as|and|,|have|has|had)$/.test(wordAt(scene, base.first - 1))
    ? { ...base, way: 'adjacent' }
    : null;
}

/** 'led Christie to suggest', 'urged the mayor to say': whoever is moved to speak. */
function objectSubject(scene: Scene, end: number, floor: number): Subject | null {
  // 'inspired Marlow, a lawyer, to urge'
  if (wordAt(scene, end) === ',') {
    const found = overApposition(scene, end, floor);
    const before = found && scene.classes[found.first - 1];
    const named = found !== null && scene.classes[found.head] === 'name';
    return named && (before === 'verb' || before === 'cue') ? { ...found, way: 'shared' } : null;
  }
  if (scene.classes[end] !== 'name') return null;
  const base = baseEndingAt(scene, end, floor);
  const before = base && scene.classes[base.first - 1];
  return base && (before === 'verb' || before === 'cue') ? { ...base, way: 'shared' } : null;
}

function adjacent(scene: Scene, phrase: Phrase, floor: number): Subject | null {
  if (scene.classes[phrase.head] === 'time' || isTime(scene, phrase)) {
    // 'Tokayev on Friday said', 'the ministry last week said'
    let at = phrase.first - 1;
    if (at >= floor && scene.classes[at] === 'preposition') at--;
    const before = at >= floor ? phraseEndingAt(scene, at, floor) : null;
    if (before) return { ...before, way: 'adjacent' };
    if (at >= floor && wordAt(scene, at) === ',') return overApposition(scene, at, floor);
    return null;
  }
  return { ...trimmed(scene, phrase), way: 'adjacent' };
}

function isTime(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (scene.classes[i] === 'time') return i === last - 1 || scene.classes[i + 1] === 'number';
  return false;
}

/** 'In Paris Macron said', 'When asked the senator said': two phrases side by side are one by mistake; the last name counts. */
function trimmed(scene: Scene, phrase: Phrase): Phrase {
  const at = scene.mentionAt[phrase.head]!;
  if (at === -1 || scene.classes[phrase.first - 1] !== 'preposition') return phrase;
  const mention = scene.mentions[at]!;
  return mention.first > phrase.first && scene.mentionAt[mention.first - 1] !== -1 && mention.first > phrase.first
    ? { first: mention.first, last: phrase.last, head: phrase.head }
    : phrase;
}

/** Index of the last token before the adverbs and auxiliaries of a verb. */
function beforeAuxiliaries(scene: Scene, verb: number, floor: number): number {
  let end = verb - 1;
  while (
    end >= floor &&
    (scene.classes[end] === 'auxiliary' ||
      scene.classes[end] === 'adverb' ||
      /^(?:’[a-z]+|'[a-z]+|once|all|both)$/.test(wordAt(scene, end)))
  )
    end--;
  // 'so far', 'in part', commas around an adverb: 'he, however, said'
  if (end > floor && wordAt(scene, end) === ',' && end < verb - 1) {
    let at = end - 1;
    while (at > floor && scene.classes[at] === 'adverb') at--;
    if (at < end - 1 && wordAt(scene, at) === ',') return at - 1;
  }
  return end;
}

/** 'Quill, a spokeswoman for the company, said': back over commas to the phrase that is no apposition itself. */
function overApposition(scene: Scene, end: number, floor: number): Subject | null {
  // “…,” inside an apposition may hold its last comma.
  const closer = scene.inRegion[end] === -1 ? wordAt(scene, end) : ',';
  const opener = closer === ')' ? '(' : closer;
  const limit = Math.max(floor, end - APPOSITION);
  let fallback: Subject | null = null;
  for (let i = end - 1; i > limit; i--) {
    if (scene.inRegion[i] !== -1 && closer !== ',') return fallback;
    if (wordAt(scene, i) !== opener) continue;
    const phrase = phraseEndingAt(scene, i - 1, floor);
    if (!phrase) {
      if (isFiniteVerb(scene, i - 1)) return fallback;
      continue;
    }
    const found: Subject = { ...phrase, way: 'apposition' };
    if (startsClause(scene, phrase.first, floor)) return found;
    fallback ??= found;
  }
  return fallback;
}

/** A subject opens its clause: nothing stands before it, or a conjunction, a comma, a quote. */
function startsClause(scene: Scene, first: number, floor: number): boolean {
  if (first <= floor || first <= sentenceStart(scene, first)) return true;
  const before = scene.classes[first - 1]!;
  return before === 'quoted' || before === 'conjunction' || before === 'subordinator';
}

/** 'Tokayev, who said': the pronoun with its antecedent. */
function relativeSubject(scene: Scene, at: number, floor: number): Subject | null {
  const comma = /^[,—–-]$/.test(wordAt(scene, at - 1)) ? at - 1 : at;
  const antecedent = baseEndingAt(scene, comma - 1, floor);
  if (!antecedent) return wordAt(scene, at) === 'who' ? { first: at, last: at + 1, head: at, way: 'relative' } : null;
  const whole = phraseEndingAt(scene, comma - 1, floor) ?? antecedent;
  // 'the mother of the boy who said': people are meant by who; the nearest phrase is taken.
  const person = wordAt(scene, at) === 'who';
  const nearest = person && isKind(scene, antecedent.head, 'person') ? antecedent : whole;
  // 'the head of the Council in Norland, which says': a body speaks.
  if (!person && comma < at)
    for (let i = whole.last - 1; i > whole.first; i--)
      if (isKind(scene, i, 'organization')) return { first: whole.first, last: at + 1, head: i, way: 'relative' };
  return { first: nearest.first, last: at + 1, head: nearest.head, way: 'relative' };
}

function isKind(scene: Scene, token: number, kind: Kind): boolean {
  const at = scene.mentionAt[token]!;
  return at !== -1 && scene.chains[scene.mentions[at]!.chain]!.kind === kind;
}

/** The verb shares the subject of a clause before it: 'X came and said', 'X came, saying'. */
function sharedSubject(scene: Scene, verb: number, floor: number): Subject | null {
  let best: Subject | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let clauses = 0;
  for (let i = verb - 1; i > floor && i > verb - CLAUSE && clauses < 8; i--) {
    if (!isFiniteVerb(scene, i) || isFiniteVerb(scene, i - 1)) continue;
    const end = beforeAuxiliaries(scene, i, floor);
    if (end < floor) continue;
    const word = wordAt(scene, end);
    const found =
      word === ',' || word === ')' || word === '—' || word === '–'
        ? overApposition(scene, end, floor)
        : word === 'who'
          ? relativeSubject(scene, end, floor)
          : withoutTime(scene, phraseEndingAt(scene, end, floor), floor);
    if (!found) continue;
    clauses++;
    const score = sharedScore(scene, found, i) - clauses;
    if (score > bestScore) {
      bestScore = score;
      best = found;
    }
  }
  return best ? { ...best, way: 'shared' } : openingSubject(scene, floor, verb);
}

/** No verb was seen before: the phrase that opens the sentence, when it is a name or a pronoun. */
function openingSubject(scene: Scene, floor: number, verb: number): Subject | null {
  const kind = scene.classes[floor];
  if (kind !== 'name' && kind !== 'pronoun' && kind !== 'determiner') return null;
  const phrase = phraseStartingAt(scene, floor, verb);
  return phrase && phrase.last < verb ? { ...phrase, way: 'shared' } : null;
}

function withoutTime(scene: Scene, phrase: Phrase | null, floor: number): Subject | null {
  return phrase && adjacent(scene, phrase, floor);
}

/** Who comes into question for a verb of reporting: people before things, main clauses before others, speakers first. */
function sharedScore(scene: Scene, phrase: Subject, verb: number): number {
  let score = 0;
  if (cueAt(scene, verb)?.kind === 'say') score += 2.5;
  const at = scene.mentionAt[phrase.head]!;
  const kind = at === -1 ? null : scene.chains[scene.mentions[at]!.chain]!.kind;
  if (kind === 'person' || /^(?:he|she|i|we|they)$/.test(wordAt(scene, phrase.head))) score += 1.5;
  else if (SPEAKING_NOUNS.has(wordAt(scene, phrase.head))) score += 1.2;
  else if (kind === 'organization') score += 0.8;
  else if (wordAt(scene, phrase.head) === 'it' || scene.classes[phrase.head] === 'number') score -= 0.5;
  const before = scene.classes[phrase.first - 1];
  if (phrase.way === 'relative') score -= 1.5;
  if (before === 'subordinator' || before === 'preposition') score -= 1.5;
  if (before === 'verb' || before === 'cue') score -= 2;
  return score;
}

/** 'Speaking in Paris, Macron said', 'Calling it “…,” she left': the subject comes after the comma. */
function frontedSubject(scene: Scene, verb: number): Subject | null {
  if (verb - sentenceStart(scene, verb) > 3) return null;
  const limit = Math.min(scene.tokens.length, verb + 60);
  for (let i = verb + 1; i < limit && scene.sentenceOf[i] === scene.sentenceOf[verb]; i++) {
    if (!isFiniteVerb(scene, i)) continue;
    const end = beforeAuxiliaries(scene, i, verb + 1);
    const phrase = phraseEndingAt(scene, end, verb + 1);
    if (phrase && /^[,”"’']$|^''$/.test(wordAt(scene, phrase.first - 1))) return { ...phrase, way: 'fronted' };
  }
  return null;
}
