/** Who does the saying: the noun phrase that is the subject of a cue, by a shallow reading of the words around it. */
import { isAdverb } from './lexicon';
import { type Scene, type TokenRange, wordAt } from './scene';

export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who']);

const PREPOSITIONS = new Set(
  'of for in at from on with to by about after before during under over as into through against among between near inside outside via per amid despite since until'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an his her their its our my your this that these those some many several most one two three four five another both all'.split(
    ' ',
  ),
);
const CLAUSE_WORDS = new Set(
  'that which who whom whose when while where because although though if but and as since after before unless whether so'.split(
    ' ',
  ),
);

/** Longest subject, in tokens: names with title and apposition stay below it. */
const LONGEST = 24;

/** The phrase right before a cue: from the beginning of its clause; `limit` is the first token it may use. */
export function subjectBefore(scene: Scene, cue: number, limit: number): TokenRange | null {
  let end = cue;
  while (end > limit && isAdverb(wordAt(scene, end - 1))) end--;
  if (end <= limit) return null;
  const last = end - 1;
  if (PRONOUNS.has(wordAt(scene, last)) && wordAt(scene, last) !== 'who') return { first: last, last: end };
  const floor = Math.max(limit, end - LONGEST);
  const mention = mentionEndingAt(scene, last, floor);
  if (mention && !behindPreposition(scene, mention.first, floor)) return withTitle(scene, mention, floor);
  // An apposition or relative clause stands between: 'Quill, a spokeswoman for the company, said'.
  if (
    scene.tokens[last]!.text === ',' ||
    wordAt(scene, last) === 'who' ||
    scene.tokens[last]!.text === ')' ||
    scene.tokens[last]!.text === '—'
  ) {
    const opener = appositionOpener(scene, last, floor);
    if (opener !== null) {
      const inner = subjectBefore(scene, opener, floor);
      if (inner) return inner;
    }
  }
  return clauseSubject(scene, floor, end);
}

/** The phrase right after a cue ('said Tokayev, who …'). */
export function subjectAfter(scene: Scene, from: number, limit: number): TokenRange | null {
  if (from >= limit) return null;
  const word = wordAt(scene, from);
  if (PRONOUNS.has(word)) return { first: from, last: from + 1 };
  let i = from;
  let named = -1;
  while (i < limit && i < from + LONGEST) {
    const token = scene.tokens[i]!;
    if (scene.inRegion[i] !== -1 || /^[,.;:—–()!?]$/.test(token.text)) break;
    const lower = token.text.toLowerCase();
    if (i > from && (PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower)) && named < 0) break;
    if (i > from && CLAUSE_WORDS.has(lower)) break;
    if (scene.mentionAt[i] !== -1) {
      named = scene.mentions[scene.mentionAt[i]!]!.last;
      i = named;
      // 'Russian President Vladimir Putin': the last name before a break is the head.
      continue;
    }
    if (named > 0 && !token.capital) break;
    i++;
  }
  const last = named > 0 ? Math.max(named, capitalEnd(scene, named, i)) : i;
  return last > from ? { first: from, last } : null;
}

function capitalEnd(scene: Scene, from: number, limit: number): number {
  let i = from;
  while (i < limit && scene.tokens[i]!.capital) i++;
  return i;
}

function mentionEndingAt(scene: Scene, last: number, floor: number): TokenRange | null {
  const at = scene.mentionAt[last]!;
  if (at !== -1) {
    const { first, last: end } = scene.mentions[at]!;
    return first >= floor ? { first, last: end } : null;
  }
  return null;
}

/** 'the head of Siemens said': Siemens is not who said it. */
function behindPreposition(scene: Scene, first: number, floor: number): boolean {
  let i = first - 1;
  while (
    i >= floor &&
    (DETERMINERS.has(wordAt(scene, i)) || (scene.tokens[i]!.capital && !PREPOSITIONS.has(wordAt(scene, i))))
  )
    i--;
  if (i < floor) return false;
  const word = wordAt(scene, i);
  if (!PREPOSITIONS.has(word) || word === 'as' || word === 'after' || word === 'before' || word === 'since')
    return false;
  // 'In Paris Macron said' has no comma in some papers; a sentence that begins with the preposition is such a case.
  return i > floor;
}

/** Takes the title and determiner along: 'Kazakh President Tokayev', 'the Kremlin'. */
function withTitle(scene: Scene, range: TokenRange, floor: number): TokenRange {
  let { first } = range;
  while (
    first > floor &&
    scene.inRegion[first - 1] === -1 &&
    (scene.tokens[first - 1]!.capital || DETERMINERS.has(wordAt(scene, first - 1))) &&
    scene.tokens[first - 1]!.kind === 'word' &&
    !CLAUSE_WORDS.has(wordAt(scene, first - 1)) &&
    !PREPOSITIONS.has(wordAt(scene, first - 1))
  )
    first--;
  return { first, last: range.last };
}

/** Where the comma, bracket or 'who' before the cue was opened. */
function appositionOpener(scene: Scene, last: number, floor: number): number | null {
  if (wordAt(scene, last) === 'who') return scene.tokens[last - 1]?.text === ',' ? last - 1 : last;
  const opener = scene.tokens[last]!.text === ')' ? '(' : scene.tokens[last]!.text;
  for (let i = last - 1; i > floor; i--) {
    if (scene.inRegion[i] !== -1) return null;
    if (scene.tokens[i]!.text === opener) return i;
  }
  return null;
}

/** No name right before the cue: the noun phrase that begins the clause. */
function clauseSubject(scene: Scene, floor: number, end: number): TokenRange | null {
  let first = floor;
  for (let i = end - 1; i >= floor; i--) {
    const { text } = scene.tokens[i]!;
    if (scene.inRegion[i] !== -1 || /^[;:—–]$/.test(text)) {
      first = i + 1;
      break;
    }
    if (
      (text === 'and' || text === 'but' || text === 'while' || text === 'that' || text === 'as') &&
      i + 1 < end &&
      startsPhrase(scene, i + 1) &&
      (scene.tokens[i - 1]?.text === ',' || text === 'that' || text === 'as')
    ) {
      first = i + 1;
      break;
    }
  }
  first = skipIntroduction(scene, first, end);
  while (
    first < end &&
    (CLAUSE_WORDS.has(wordAt(scene, first)) ||
      scene.tokens[first]!.kind === 'punctuation' ||
      isAdverb(wordAt(scene, first)))
  )
    first++;
  if (first >= end) return null;
  let i = first;
  while (i < end) {
    const { text } = scene.tokens[i]!;
    const lower = text.toLowerCase();
    if (/^[,;:()—–]$/.test(text) || (i > first && (PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower)))) break;
    i++;
  }
  while (i > first && isAdverb(wordAt(scene, i - 1))) i--;
  return i > first ? { first, last: i } : null;
}

function startsPhrase(scene: Scene, i: number): boolean {
  return (
    scene.mentionAt[i] !== -1 ||
    DETERMINERS.has(wordAt(scene, i)) ||
    PRONOUNS.has(wordAt(scene, i)) ||
    scene.tokens[i]!.capital
  );
}

/** 'On Saturday, …', 'In a speech in Paris, …', 'Speaking to reporters, …' */
function skipIntroduction(scene: Scene, first: number, end: number): number {
  const word = wordAt(scene, first);
  if (!PREPOSITIONS.has(word) && !/ing$|ed$|ly$/.test(word) && !CLAUSE_WORDS.has(word)) return first;
  for (let i = first; i < end; i++) if (scene.tokens[i]!.text === ',' && i + 1 < end) return i + 1;
  return first;
}
