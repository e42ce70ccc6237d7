/** Reads our annotated stories (tests/stories/README.md tells the format) into text and spans. */
import type { Block, BlockKind, Kind, Span } from '../../src/types';

const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

export type StoryMention = Span & {
  readonly kind: Kind /** Names the entity; mentions of one entity share it. */;
  readonly name: string;
};

export type StoryQuote = Span & {
  readonly form: 'direct' | 'mixed';
  /** Name of an entity of the story, or null. */
  readonly speaker: string | null;
  /** The words for a speaker without a name ('a police spokeswoman'), or null. */
  readonly described: string | null;
  /** Goes on with the utterance of the quote before. */
  readonly continues: boolean;
};

export type AnnotatedStory = {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly StoryMention[];
  readonly quotes: readonly StoryQuote[];
  /** Words that the writer decided to be no names. */
  readonly decided: readonly Span[];
  /** Entity name → title of its English Wikipedia page. */
  readonly links: ReadonlyMap<string, string>;
};

/** The file is not in the format; the message has the line. */
export class StoryError extends Error {}

const BLOCK_MARKS: readonly (readonly [string, BlockKind])[] = [
  ['## ', 'subheading'],
  ['# ', 'title'],
  ['> ', 'standfirst'],
  ['- ', 'list'],
  ['! ', 'caption'],
];

/** Throws StoryError. */
export function parseStory(source: string, file: string): AnnotatedStory {
  const [headPart = '', body = '', linkPart = ''] = source.replace(/\r/g, '').split(/^---$/m);
  const head = pairs(headPart, ':');
  const out: Output = { text: '', mentions: [], quotes: [], decided: [] };
  const blocks: Block[] = [];
  const bodyLine = headPart.split('\n').length;
  body.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [mark, kind] = BLOCK_MARKS.find(([prefix]) => line.startsWith(prefix)) ?? ['', 'paragraph' as const];
    if (out.text !== '') out.text += '\n\n';
    const start = out.text.length;
    readInline(line.slice(mark.length).trim(), out, `${file}:${bodyLine + index}`);
    blocks.push({ start, end: out.text.length, kind });
  });
  return {
    id: head.id ?? '',
    date: head.date ?? '',
    head,
    ...out,
    blocks,
    links: new Map(Object.entries(pairs(linkPart, '='))),
  };
}

function pairs(part: string, mark: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of part.split('\n')) {
    const at = line.indexOf(mark);
    if (at > 0) found[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return found;
}

type Output = { text: string; mentions: StoryMention[]; quotes: StoryQuote[]; decided: Span[] };

/** `[surface|kind=Name]`, `{Speaker (mixed)|“words”}`, `^Word`. */
function readInline(line: string, out: Output, where: string): void {
  const fail = (what: string): never => {
    throw new StoryError(`${where}: ${what}: ${line.slice(0, 60)}`);
  };
  let quote: (Omit<StoryQuote, 'end'> & { start: number }) | null = null;
  for (let i = 0; i < line.length; ) {
    const char = line[i]!;
    if (char === '[') {
      const end = line.indexOf(']', i);
      if (end < 0) fail('a bracket is left open');
      const [surface = '', label = ''] = line.slice(i + 1, end).split('|');
      const [kind = '', name = surface] = label.split('=');
      if (surface === '' || !KINDS.includes(kind as Kind)) fail(`no mention: ${line.slice(i, end + 1)}`);
      const start = out.text.length;
      out.text += surface;
      out.mentions.push({ start, end: out.text.length, kind: kind as Kind, name });
      i = end + 1;
    } else if (char === '{') {
      if (quote !== null) fail('a quote inside a quote');
      const bar = line.indexOf('|', i);
      if (bar < 0) fail('a quote without speaker');
      quote = { ...speakerOf(line.slice(i + 1, bar)), start: out.text.length };
      i = bar + 1;
    } else if (char === '}') {
      out.quotes.push({ ...(quote ?? fail('a quote is closed that was not opened')), end: out.text.length });
      quote = null;
      i++;
    } else if (char === '^') {
      const word = /^[\p{L}\p{M}\p{N}.’'&-]+/u.exec(line.slice(i + 1))?.[0] ?? '';
      if (word === '') fail('^ before no word');
      const start = out.text.length;
      out.text += word;
      out.decided.push({ start, end: out.text.length });
      i += 1 + word.length;
    } else if (char === ']') fail('a bracket is closed that was not opened');
    else {
      out.text += char;
      i++;
    }
  }
  if (quote !== null) fail('a quote is left open (one quote ends with its paragraph; the next is (cont))');
}

function speakerOf(label: string): Omit<StoryQuote, 'start' | 'end'> {
  const flags = /\s*\((mixed|cont|mixed cont)\)$/.exec(label);
  const name = label.slice(0, flags?.index ?? label.length).trim();
  const flag = flags?.[1] ?? '';
  return {
    form: flag.includes('mixed') ? 'mixed' : 'direct',
    continues: flag.includes('cont'),
    speaker: name === '?' || name.startsWith('~') ? null : name,
    described: name.startsWith('~') ? name.slice(1).trim() : null,
  };
}
