/** A plain text as an article: nothing is changed, lines that are no story are told apart. */
import type { Article, Block, BlockKind, Span } from '../../types';
import { countWords, endsSentence } from './measure';
import { plainLineKind } from './plain-lines';
import { cleanText } from './whitespace';

export type PlainTextOptions = { readonly url?: string | null | undefined; readonly date?: string | null | undefined };

/** `article.text` is `text` to the character; blocks do not overlap and leave out only white space. */
export function readPlainText(text: string, options: PlainTextOptions = {}): Article {
  const spans = paragraphsOf(text);
  const kinds = kindsOf(spans.map((span) => cleanText(text.slice(span.start, span.end))));
  const blocks: Block[] = spans.map((span, i) => ({ ...span, kind: kinds[i]! }));
  const titled = blocks[0]?.kind === 'title' ? cleanText(text.slice(blocks[0].start, blocks[0].end)) : null;
  const prose = blocks.some(
    (block) => isStory(block.kind) && countWords(cleanText(text.slice(block.start, block.end))) >= FEWEST_WORDS,
  );
  return {
    url: options.url ?? null,
    title: titled,
    byline: [],
    publisher: null,
    published: options.date ?? null,
    modified: null,
    section: null,
    language: 'en',
    isArticle: prose,
    reasons: [prose ? 'A text with running words.' : 'No running words in the text.'],
    text,
    blocks,
  };
}

/** Fewer words are a label. */
const FEWEST_WORDS = 4;

function isStory(kind: BlockKind): boolean {
  return kind !== 'credit' && kind !== 'boilerplate';
}

/** Stretches between blank lines; single lines, too, unless the text is wrapped at a fixed width. */
function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines, text);
  const spans: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    const blank = line.start === line.end;
    if (open !== null && (blank || !wrapped)) {
      spans.push(open);
      open = null;
    }
    if (blank) continue;
    open = open === null ? { ...line } : { start: open.start, end: line.end };
  }
  if (open !== null) spans.push(open);
  return spans;
}

/** Lines without the white space around them; a blank line is empty. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    spans.push({ start, end: Math.max(start, from + line.trimEnd().length) });
    from = to + 1;
  }
  return spans;
}

/** The usual widths of mail and terminals end below this. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;

/** Most lines that another one follows are nearly full and break within a sentence. */
function isWrapped(lines: readonly Span[], text: string): boolean {
  const widths = lines.map((line) => line.end - line.start);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  let followed = 0;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (widths[i] === 0 || widths[i + 1] === 0) continue;
    followed++;
    if (widths[i]! > widest * 0.7) full++;
    if (!endsSentence(text.slice(lines[i]!.start, lines[i]!.end))) open++;
  }
  return followed >= 3 && full >= followed * 0.8 && open >= followed * 0.6;
}

/** Junk is looked for only in texts of some paragraphs: a single line is what the text is about. */
const FEWEST_BLOCKS = 3;
/** When more of the words than this would go, the lines are no junk of this text but its matter. */
const MOST_JUNK = 0.4;

function kindsOf(paragraphs: readonly string[]): BlockKind[] {
  const words = paragraphs.map(countWords);
  const all = words.reduce((sum, count) => sum + count, 0);
  const junk = paragraphs.map((paragraph, i) =>
    paragraphs.length < FEWEST_BLOCKS ? null : plainLineKind(paragraph, words[i]!),
  );
  const lost = words.reduce((sum, count, i) => sum + (junk[i] === null ? 0 : count), 0);
  const kinds = paragraphs.map((_, i): BlockKind => (lost > all * MOST_JUNK ? null : junk[i]) ?? 'paragraph');
  if (kinds[0] === 'paragraph' && looksLikeTitle(paragraphs, words)) kinds[0] = 'title';
  return kinds;
}

const LONGEST_TITLE = 25;

function looksLikeTitle(paragraphs: readonly string[], words: readonly number[]): boolean {
  const [first = '', second = ''] = paragraphs;
  if (words[0]! < 3 || words[0]! > LONGEST_TITLE || endsSentence(first) || /[:,;]$/.test(first)) return false;
  return second !== '' && paragraphs.slice(1, 4).some((text, i) => words[i + 1]! > words[0]! && endsSentence(text));
}
