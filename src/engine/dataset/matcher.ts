/** Finds every alias in a text: one pass over its words, asking the table of names from each word that may begin one. */
import { commonFlags, unique } from './candidates';
import { ABOUT, mayHold } from './filter';
import { NOT_LOWER, UPPER } from './fold';
import { ALIAS_BIT } from './format';
import { hashLetters, type Meaning, type NameEntry, type NameTable } from './name-table';
import { FIRST, GAP, GAP_BITS, LONGEST, nextCheck, nextPlace, START, WordList } from './scan';
import type { AliasCandidate, AliasMatch } from './types';

export class Matcher {
  private readonly words = new WordList();

  constructor(
    private readonly filter: Int32Array,
    private readonly names: NameTable,
  ) {}

  /** Matches by start, longer first. */
  find(text: string, from: number, to: number): AliasMatch[] {
    const { words, filter } = this;
    const { marks, hashes, checks } = words;
    const matches: AliasMatch[] = [];
    let at = from;
    for (;;) {
      const isLast = words.read(text, at, to);
      // The last words of a full list wait for those that may follow them.
      const ready = isLast ? words.count : words.count - LONGEST;
      for (let first = 0; first < ready; first++) {
        const about = (marks[first]! & UPPER) !== 0 ? ABOUT.BEGINS : ABOUT.BEGINS_SMALL;
        if (mayHold(filter, hashes[first]!, checks[first]!, about)) this.walk(text, first, matches);
      }
      if (isLast) return matches;
      at = words.starts[ready]!;
    }
  }

  private walk(text: string, first: number, matches: AliasMatch[]): void {
    const { filter, names } = this;
    const { starts, ends, hashes, checks, marks, count } = this.words;
    const end = Math.min(count, first + LONGEST);
    const before = matches.length;
    const isSmall = (marks[first]! & UPPER) === 0;
    let place = START;
    let check = START;
    let upper = 0;
    let notLower = NOT_LOWER;
    for (let word = first; word < end; word++) {
      const gap = word === first ? FIRST : marks[word]! & GAP_BITS;
      if (word > first && (gap === GAP.BREAK || !mayHold(filter, place, check, ABOUT.GOES_ON))) break;
      place = nextPlace(place, hashes[word]!, gap);
      check = nextCheck(check, checks[word]!, gap);
      if ((marks[word]! & UPPER) !== 0) upper |= 1 << (word - first);
      notLower &= marks[word]!;
      if (isSmall && !mayHold(filter, place, check, ABOUT.IS_SMALL)) continue;
      const row = names.find(place, check);
      if (row < 0) continue;
      const entry = names.entry(row);
      if (entry.isPlain) {
        if ((entry.mask & ~upper) === 0)
          matches.push({ start: starts[first]!, end: ends[word]!, flags: entry.flags, candidates: entry.candidates });
        continue;
      }
      const match = accept(entry, { text, start: starts[first]!, end: ends[word]!, upper, allUpper: notLower !== 0 });
      if (match) matches.push(match);
    }
    if (matches.length - before > 1) reverseFrom(matches, before);
  }
}

type Found = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Bit i: word i begins with a capital. */
  readonly upper: number;
  readonly allUpper: boolean;
};

/** The meanings that the letters allow; null without one. */
function accept({ meanings, candidates: all, flags }: NameEntry, found: Found): AliasMatch | null {
  const { text, start, upper, allUpper } = found;
  const accepted: AliasCandidate[] = [];
  let { end } = found;
  for (const meaning of meanings) {
    if ((meaning.mask & ~upper) !== 0) continue;
    if (meaning.bits & ALIAS_BIT.ALL_UPPER && !allUpper) continue;
    if (meaning.bits & ALIAS_BIT.EXACT && !isExactly(text, start, meaning)) continue;
    if (meaning.bits & ALIAS_BIT.DOT && text.charCodeAt(found.end) === 0x2e) end = found.end + 1;
    accepted.push(meaning.candidate);
  }
  if (accepted.length === 0) return null;
  if (accepted.length === meanings.length) return { start, end, flags, candidates: all };
  const candidates = unique(accepted);
  return { start, end, flags: commonFlags(candidates), candidates };
}

function reverseFrom<T>(list: T[], from: number): void {
  const tail = list.splice(from).reverse();
  list.push(...tail);
}

function isExactly(text: string, start: number, { length, letters }: Meaning): boolean {
  return start + length <= text.length && hashLetters(text, start, start + length) === letters;
}
