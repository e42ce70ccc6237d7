/** Quoted stretches: marks paired up block by block, quotes that run over paragraphs joined. */
import type { Span } from '../../types';
import type { Story } from '../text';
import { blockQuote } from './block-quotes';
import { findMarks, type Mark } from './marks';
import { transcriptLines } from './transcripts';

/** `start` to `end` are the words inside the marks; `open` is where the opening mark stands, `close` after the closing one. */
export type Region = Span & {
  readonly index: number;
  readonly open: number;
  readonly close: number;
  /** Index of the story block it stands in. */
  readonly block: number;
  /** `block`: no marks, the page sets it apart. */
  readonly style: Mark['style'] | 'block';
  /** No closing mark in its block. */
  readonly unclosed: boolean;
  /** The quote that began in an earlier block goes on here. */
  readonly continues: boolean;
};

/** Longest unclosed stretch that is taken for a quote, in UTF-16 units: a forgotten mark must not swallow a page. */
const LONGEST_UNCLOSED = 2_500;

/** In text order, never overlapping. */
export function findRegions(story: Story): Region[] {
  const regions: Region[] = [];
  let openBefore = false;
  const lines = transcriptLines(story);
  const marksOf = story.blocks.map((block) => findMarks(story.text, block.start, block.end));
  for (const block of story.blocks) {
    const marks = marksOf[block.index]!;
    const next = story.blocks[block.index + 1];
    const reopened =
      next !== undefined && (marksOf[next.index]![0]?.opens ?? false) && marksOf[next.index]![0]!.at === next.start;
    const marked = pair(marks, { text: story.text, block, reopened });
    const line = lines.get(block.index);
    // A line of a transcript that is in marks as a whole keeps its marks.
    const spoken = line && !(marked[0] && marked[0].open <= line.start) ? line : null;
    const whole = spoken ?? (marked.length === 0 ? blockQuote(story, block) : null);
    const found: Part[] = whole
      ? [{ ...whole, open: whole.start, close: whole.end, style: 'block', unclosed: false }]
      : marked;
    for (const part of found) {
      const continues = openBefore && part === found[0] && part.open <= block.start + 1;
      regions.push({ ...part, index: regions.length, block: block.index, continues });
    }
    openBefore = found.at(-1)?.unclosed ?? false;
  }
  return regions;
}

type Part = Omit<Region, 'index' | 'block' | 'continues'>;

/** `reopened`: the next block begins with an opening mark, as every paragraph of a long quote does. */
function pair(
  marks: readonly Mark[],
  { text, block, reopened }: { text: string; block: Span; reopened: boolean },
): Part[] {
  const parts: Part[] = [];
  // Once a style has found no closing mark, none of its later openings will.
  const bare = new Set<Mark['style']>();
  const closings = [closingsOf(marks, false), closingsOf(marks, true)] as const;
  let i = 0;
  while (i < marks.length) {
    const open = marks[i]!;
    if (!open.opens || bare.has(open.style)) {
      i++;
      continue;
    }
    const closing =
      open.style === 'single'
        ? closingSingle(marks, i, text)
        : closingDouble(marks, i, closings[open.style === 'guillemet' ? 1 : 0]);
    if (closing === null) {
      const begins =
        open.at === block.start || /[:,]\s?$/.test(text.slice(Math.max(block.start, open.at - 2), open.at));
      if ((open.style !== 'single' || (reopened && begins)) && block.end - open.at <= LONGEST_UNCLOSED) {
        const end = unclosedEnd(text, open, block);
        push(parts, { text, open, start: open.at + open.length, end, close: end, unclosed: true });
        return parts;
      }
      bare.add(open.style);
      i++;
      continue;
    }
    const close = marks[closing]!;
    push(parts, {
      text,
      open,
      start: open.at + open.length,
      end: close.at,
      close: close.at + close.length,
      unclosed: false,
    });
    i = closing + 1;
  }
  return parts;
}

function push(
  parts: Part[],
  given: { text: string; open: Mark; start: number; end: number; close: number; unclosed: boolean },
): void {
  const { text, open, close, unclosed } = given;
  let { start, end } = given;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    parts.push({ start, end, open: open.at, close, style: open.style, unclosed });
}

/** The next mark of a double style that closes; another opening mark in between was a nested or repeated one. */
function closingDouble(marks: readonly Mark[], from: number, { sure, weak }: Closings): number | null {
  const first = sure[from + 1]!;
  const inches = weak[from + 1]!;
  if (first === marks.length) return inches === marks.length ? null : inches;
  // 15" screens stand between the marks of a quote, but after an opening mark “Victim 1" is closed by it.
  return inches < first && marks[first]!.opens ? inches : first;
}

/** Per mark: the next from there on that closes, for sure or as inches may; the number of marks where none does. */
type Closings = { readonly sure: Int32Array; readonly weak: Int32Array };

/** Papers mix curly, straight and doubled marks within one quote; guillemets go with each other only. */
function closingsOf(marks: readonly Mark[], guillemets: boolean): Closings {
  const sure = new Int32Array(marks.length + 1).fill(marks.length);
  const weak = new Int32Array(marks.length + 1).fill(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    sure[i] = sure[i + 1]!;
    weak[i] = weak[i + 1]!;
    if (mark.style === 'single' || !mark.closes || (mark.style === 'guillemet') !== guillemets) continue;
    (mark.weak ? weak : sure)[i] = i;
  }
  return { sure, weak };
}

/** Apostrophes inside one quote: beyond this many the first plain one was the end. */
const APOSTROPHES = 40;

/**
 * A closing single mark looks like an apostrophe. The first one behind punctuation closes; else the first that is no
 * plural possessive; else the last.
 */
function closingSingle(marks: readonly Mark[], from: number, text: string): number | null {
  let plain: number | null = null;
  let last: number | null = null;
  let looked = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.style !== 'single') continue;
    if (last !== null && ++looked > APOSTROPHES) break;
    if (mark.opens && !mark.closes) {
      if (last !== null) break;
      continue;
    }
    if (!mark.closes) continue;
    if (/[.,!?…;:]/.test(text[mark.at - 1]!))
      return plain !== null && wordsBetween(text, marks[plain]!.at, mark.at) > 12 ? plain : i;
    if (plain === null && !/s$/.test(text.slice(mark.at - 1, mark.at))) plain = i;
    last = i;
  }
  return plain ?? last;
}

function wordsBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).split(/\s+/).length;
}

/** An unclosed quote ends with its paragraph. */
function unclosedEnd(text: string, open: Mark, block: Span): number {
  const { length } = text;
  return Math.min(block.end, length, open.at + LONGEST_UNCLOSED);
}
