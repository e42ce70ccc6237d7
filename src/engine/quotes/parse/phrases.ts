/** Noun phrases by a shallow reading: where one ends or begins, its head, what hangs on it. */
import { type Scene, type TokenRange, wordAt } from '../scene';
import type { WordClass } from '../words';

/** `head`: the token that the phrase is about. */
export type Phrase = TokenRange & { readonly head: number };

/** Longest phrase with all that hangs on it, in tokens. */
const LONGEST = 28;
/** Longest bracket inside a phrase: (R-Ga.), (formerly of Leeds). */
const BRACKET = 9;

const INSIDE: ReadonlySet<WordClass> = new Set(['name', 'capital', 'word', 'number', 'possessive', 'time']);
/** Prepositions whose phrase belongs to the noun before it: 'a spokesman for the ministry'. */
const ATTACHING =
  /^(?:of|for|at|in|from|with|on|to|by|against|among|near|behind|within|inside|about|including|like|than|over|around)$/;

/** The phrase that ends at token `last` (inclusive), with the phrases before it that govern it. Null: no phrase ends here. */
export function phraseEndingAt(scene: Scene, last: number, floor: number): Phrase | null {
  const base = baseEndingAt(scene, last, floor);
  if (!base) return null;
  return governed(scene, base, floor);
}

function governed(scene: Scene, phrase: Phrase, floor: number): Phrase {
  const limit = phrase.last - LONGEST;
  let whole = phrase;
  for (;;) {
    const at = whole.first - 1;
    if (at <= floor || at <= limit || scene.classes[at] !== 'preposition' || !ATTACHING.test(wordAt(scene, at)))
      return whole;
    // 'a video published by the group': the participle hangs on the noun before it.
    const reduced = wordAt(scene, at) === 'by' && /ed$/.test(wordAt(scene, at - 1)) ? at - 2 : at - 1;
    const before = baseEndingAt(scene, reduced, floor);
    if (!before || before.first < limit) return whole;
    whole = { first: before.first, last: whole.last, head: before.head };
  }
}

/** One noun phrase without prepositions. */
export function baseEndingAt(scene: Scene, last: number, floor: number): Phrase | null {
  let at = last;
  if (at < floor) return null;
  if (wordAt(scene, at) === ')') {
    const open = openBracket(scene, at, floor);
    if (open === null) return null;
    at = open - 1;
    if (at < floor) return null;
  }
  const kind = scene.classes[at]!;
  if (kind === 'pronoun') return { first: at, last: last + 1, head: at };
  if (
    kind === 'determiner' &&
    at === last &&
    /^(?:some|many|several|others?|all|both|most|few|one|two|three|another|this|these|those|each|four|five)$/.test(
      wordAt(scene, at),
    )
  )
    return { first: at, last: last + 1, head: at };
  if (!INSIDE.has(kind) || kind === 'possessive') return null;
  const head = at;
  let first = at;
  for (let i = at - 1; i >= floor && i > last - LONGEST; i--) {
    const here = scene.classes[i]!;
    if (here === 'determiner') {
      first = i;
      // 'the company's two founders': a determiner closes the phrase unless another stands before it.
      if (scene.classes[i - 1] !== 'determiner') break;
      continue;
    }
    if (INSIDE.has(here)) {
      first = i;
      continue;
    }
    if (glues(scene, i) || joinsNames(scene, i, floor)) continue;
    if (wordAt(scene, i) === ')') {
      const open = openBracket(scene, i, floor);
      if (open === null) break;
      i = open;
      continue;
    }
    break;
  }
  return { first, last: last + 1, head };
}

/** Hyphens and dots inside a name or a compound: 'vice-president', 'Jean-Luc', 'AT&T'. */
function glues(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!;
  const next = scene.tokens[i + 1];
  return /^[-‐‑.&/$@#+]$/.test(token.text) && !(next?.spaced ?? true) && (!token.spaced || /[$@#]/.test(token.text));
}

/** 'Smith and Jones', 'House and Senate leaders' */
function joinsNames(scene: Scene, i: number, floor: number): boolean {
  if (!/^(?:and|&|of|de|von|van|bin|al|the)$/.test(wordAt(scene, i)) || i - 1 < floor) return false;
  const isName = (at: number) => scene.classes[at] === 'name' || scene.classes[at] === 'capital';
  if (wordAt(scene, i) === 'of') return scene.mentionAt[i] !== -1;
  return isName(i - 1) && isName(i + 1);
}

function openBracket(scene: Scene, close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && close - i <= BRACKET; i--) if (wordAt(scene, i) === '(') return i;
  return null;
}

/** The phrase that begins at `first`, with all that hangs on it; `limit` is exclusive. */
export function phraseStartingAt(scene: Scene, first: number, limit: number): Phrase | null {
  const base = baseStartingAt(scene, first, limit);
  if (!base) return null;
  let { last } = base;
  while (
    last < limit - 1 &&
    last - first < LONGEST &&
    scene.classes[last] === 'preposition' &&
    ATTACHING.test(wordAt(scene, last))
  ) {
    const next = baseStartingAt(scene, last + 1, limit);
    if (!next || scene.classes[next.head] === 'time' || scene.classes[next.head] === 'pronoun') break;
    last = next.last;
  }
  return { first, last, head: base.head };
}

function baseStartingAt(scene: Scene, first: number, limit: number): Phrase | null {
  if (first >= limit || first >= scene.tokens.length) return null;
  const kind = scene.classes[first]!;
  if (kind === 'pronoun' || kind === 'object') return { first, last: first + 1, head: first };
  let head = -1;
  let i = first;
  for (; i < limit && i - first < LONGEST; i++) {
    const here = scene.classes[i]!;
    if (here === 'determiner' && (i === first || scene.classes[i - 1] === 'determiner')) continue;
    if (here === 'time' && head !== -1 && !glues(scene, i - 1)) break;
    if (INSIDE.has(here)) {
      if (here !== 'possessive') head = i;
      continue;
    }
    // 'current and former diplomats'
    if (wordAt(scene, i) === 'and' && scene.classes[i - 1] === 'word' && scene.classes[i + 1] === 'word') continue;
    // 'retired general', 'elected officials'
    if (
      (here === 'verb' || here === 'cue') &&
      i - first <= 1 &&
      wordAt(scene, i).endsWith('ed') &&
      INSIDE.has(scene.classes[i + 1]!)
    )
      continue;
    if (i > first && (glues(scene, i) || joinsNames(scene, i, first))) continue;
    if (wordAt(scene, i) === '(' && i > first) {
      let close = i + 1;
      while (close < limit && close - i <= BRACKET && wordAt(scene, close) !== ')') close++;
      if (wordAt(scene, close) !== ')') break;
      i = close;
      continue;
    }
    break;
  }
  if (head === -1) return scene.classes[first] === 'determiner' && i > first ? { first, last: i, head: i - 1 } : null;
  return { first, last: Math.max(i, head + 1), head };
}
