/** Calendar expressions of a story, made absolute from the day it was published. */
import type { Dated, Span } from '../../../types';
import { indexAt, type Story } from '../story';
import { ABSOLUTE } from './absolute';
import { iso, parseDay, yearOf } from './calendar';
import type { Around, Resolved, Rule } from './expression';
import { MONTH, monthNumber, YEAR } from './names';
import { RELATIVE } from './relative';

const RULES: readonly Rule[] = [...ABSOLUTE, ...RELATIVE];

type Hit = Span & { readonly rule: Rule; readonly match: RegExpExecArray };

/**
 * Every calendar expression outside credits and boilerplate, in text order, with the sentence it stands in. Without a
 * publication date only those that need none. Prepositions stay outside the span; 'since X' runs to the publication day.
 */
export function findDates(story: Story, published: string | null): Dated[] {
  const today = parseDay(published);
  const years = monthYears(story);
  const dates: Dated[] = [];
  let lastYear: number | null = null;
  let sentence = { start: 0, end: 0, says: saying('') };
  for (const block of story.blocks) {
    for (const hit of hitsIn(story.text, block)) {
      const event = sentencesAt(story, hit);
      // All dates of one sentence ask it the same, and a list may be one long sentence: it is read once.
      if (event.start !== sentence.start || event.end !== sentence.end)
        sentence = { ...event, says: saying(story.text.slice(event.start, event.end)) };
      const around: Around = {
        today,
        years,
        lastYear,
        before: story.text.slice(Math.max(block.start, hit.start - 40), hit.start).toLowerCase(),
        after: story.text.slice(hit.end, Math.min(block.end, hit.end + 40)),
        says: sentence.says,
      };
      const resolved = hit.rule.read(hit.match, around);
      if (!resolved) continue;
      const { from, to, precision } = opened(resolved, around);
      if (precision !== 'approximate') lastYear = yearOf(resolved.from);
      dates.push({ start: hit.start, end: hit.end, from: iso(from), to: iso(to), precision, event });
    }
  }
  return dates;
}

/** Answers for a sentence whether it has a pattern, each pattern looked for once. */
function saying(sentence: string): Around['says'] {
  const words = sentence.toLowerCase();
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const said = known.get(pattern) ?? pattern.test(words);
    known.set(pattern, said);
    return said;
  };
}

/** 'since 2019' lasts until the story was written. */
function opened(resolved: Resolved, { before, today }: Around): Resolved {
  const since = /\bsince (?:the |early |late |at least )?$/.test(before);
  return since && today !== null && today > resolved.to ? { ...resolved, to: today } : resolved;
}

/** Longest expressions first where they overlap; earlier rules win a tie. */
function hitsIn(text: string, block: Span): Hit[] {
  const slice = text.slice(block.start, block.end);
  const hits: Hit[] = [];
  for (const rule of RULES) {
    if (!rule.needs.test(slice)) continue;
    const { pattern } = rule;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
      if (match[0] === '') pattern.lastIndex++;
      else
        hits.push({ start: block.start + match.index, end: block.start + match.index + match[0].length, rule, match });
    }
  }
  hits.sort((a, b) => b.end - b.start - (a.end - a.start));
  // Units that a longer hit has taken: as many looks as hits have letters, where comparing hits would be their square.
  const taken = new Uint8Array(slice.length);
  const kept = hits.filter(({ start, end }) => {
    const [from, to] = [start - block.start, end - block.start];
    const isFree = taken.subarray(from, to).indexOf(1) === -1;
    if (isFree) taken.fill(1, from, to);
    return isFree;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Months that the document dates in full: a bare 'July' beside 'July 2021' is that one. */
function monthYears(story: Story): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const pattern = new RegExp(`(?<!\\p{L})(${MONTH}) (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(${YEAR})`, 'giu');
  for (const block of story.blocks) {
    const slice = story.text.slice(block.start, block.end);
    for (const [, month, year] of slice.matchAll(pattern))
      if (!years.has(monthNumber(month!))) years.set(monthNumber(month!), Number(year));
  }
  return years;
}

/** The sentence of an expression, or the two that it runs over (an accent written behind its letter hides an abbreviation, whose dot then is a full stop). */
function sentencesAt({ sentences }: Story, { start, end }: Span): Span {
  const first = sentences[indexAt(sentences, start)];
  const last = sentences[indexAt(sentences, end - 1)];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}
