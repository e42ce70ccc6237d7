/** Lines that stand in stories and are no part of them, told by their words alone. */
import { type JunkKind, PATTERNS } from './junk-patterns';
import { hintTable, openerTable } from './line-hints';

/** Above the `words` of every pattern. */
const LONGEST = 120;
const CLOSED = /\)\.?$/;
const HINTS = hintTable(PATTERNS.map(({ hints, opens }) => (opens === undefined ? hints : '')));

/** Per first letter (a to z, then any digit): the patterns bound to the start that it may open. */
const OPENERS = openerTable(PATTERNS.map(({ opens }) => opens));

/** What is near enough to a line's end for `tail`: the longest such pattern takes 75 characters. */
const TAIL = 80;

/** What kind of junk a line is by its words, or null. Linear in the line; `words` is its number of words. */
export function junkKind(text: string, words: number): JunkKind | null {
  if (words > LONGEST) return null;
  // First bits first: the order of the patterns.
  for (let may = HINTS.of(text) | OPENERS.of(text); may !== 0; may &= may - 1) {
    const pattern = PATTERNS[31 - Math.clz32(may & -may)]!;
    if (words > pattern.words) continue;
    if (pattern.bracket && !CLOSED.test(text)) continue;
    if (pattern.tail !== undefined && !pattern.tail.test(text.slice(-TAIL))) continue;
    if (pattern.test.test(text)) return pattern.kind;
  }
  return null;
}
