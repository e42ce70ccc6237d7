/** Judges every line of the page: part of the story, and as what; or beside it, and as what. */
import type { BlockKind } from '../../types';
import { EVIDENCE } from './evidence';
import type { LineContext } from './line-context';
import { plainLineKind } from './plain-lines';
import { scoreOf } from './score';
import { lookAgain } from './second-look';

export type Judged = {
  /** Lines of the article in page order, with what they are. */
  readonly lines: readonly number[];
  readonly kinds: readonly BlockKind[];
  /** Those that are story. */
  readonly kept: readonly number[];
};

/** Lines this far behind the last line of the story may still be its credits and notes. */
const TAIL = 8;

/** Words; a longer text in a box of this name is what the page is about. */
const LONGEST_BIO = 80;

const READABLE = /[\p{L}\p{N}]/u;

export function kindsOf(context: LineContext): Judged {
  const { page, title } = context;
  const first = new Float64Array(page.lines.length);
  for (let line = 0; line < first.length; line++)
    if (!isFarOff(context, line)) first[line] = 1 / (1 + Math.exp(-scoreOf(context, line)));
  const score = lookAgain(first, page.words);
  const story = page.lines.map(
    (_, line) =>
      line !== title &&
      (score[line]! > 0 || (first[line]! > 0.5 && isStandfirst(context, line))) &&
      !isCertainJunk(context, line),
  );
  dropTail(context, story);
  const kept = page.lines.flatMap((_, line) => (story[line] ? [line] : []));
  const start = kept[0] ?? page.lines.length;
  const last = kept.at(-1) ?? -1;
  const from = title >= 0 && title < start ? title : start;
  const lines: number[] = [];
  const kinds: BlockKind[] = [];
  for (let line = from; line <= Math.min(last + TAIL, page.lines.length - 1); line++) {
    const near = story[line] || line === title || line < start || context.inRoot[line] === 1;
    if (!near || !READABLE.test(page.lines[line]!.text)) continue;
    lines.push(line);
    if (line === title) kinds.push('title');
    else if (story[line]) kinds.push(storyKind(context, line, kept));
    else kinds.push(besideKind(context, line));
  }
  return { lines, kinds, kept };
}

/** No prose, not in the root, and above the title or below the last prose: half of a page's lines, and never story. */
function isFarOff({ page, inRoot, title, last }: LineContext, line: number): boolean {
  return page.mass[line] === 0 && (line < title || line > last) && inRoot[line] === 0;
}

/** A whole sentence that the page calls so, right below the title: often the times of a live blog part it from the rest. */
function isStandfirst({ page, title }: LineContext, line: number): boolean {
  const near = title >= 0 && line > title && line <= title + 2;
  return near && (page.evidence[line]! & EVIDENCE.standfirst) !== 0 && page.mass[line]! > 0;
}

/** Stories do not end in a note on their author, a pointer to others or a heading. */
function dropTail({ page }: LineContext, story: boolean[]): void {
  for (let line = story.length - 1; line >= 0; line--) {
    if (!story[line]) continue;
    const heading = (page.evidence[line]! & EVIDENCE.heading) !== 0;
    if (page.junk[line] === null && !heading) return;
    story[line] = false;
  }
}

/** What no weight of the surroundings can make a part of the story. */
function isCertainJunk({ page, first }: LineContext, line: number): boolean {
  if (page.junk[line] === 'byline' && line <= first) return true;
  // A note on the writer above a column reads like its first paragraph.
  if ((page.evidence[line]! & EVIDENCE.bio) !== 0 && line <= first && page.words[line]! < LONGEST_BIO) return true;
  const kind = page.junk[line] === null ? null : plainLineKind(page.lines[line]!.text, page.words[line]!);
  return kind === 'credit' || kind === 'boilerplate';
}

function storyKind(context: LineContext, line: number, kept: readonly number[]): BlockKind {
  const { page } = context;
  const evidence = page.evidence[line]!;
  const own = page.lines[line]!;
  if ((evidence & EVIDENCE.heading) !== 0) return 'subheading';
  if ((evidence & EVIDENCE.quote) !== 0) return 'quote';
  const name = page.boxes[own.box]!.name;
  if (name === 'li' || name === 'dd' || name === 'dt' || (evidence & EVIDENCE.table) !== 0) return 'list';
  if ((evidence & EVIDENCE.standfirst) !== 0 && line <= (kept[2] ?? line)) return 'standfirst';
  if (page.words[line]! <= 12 && !page.ends[line]! && own.strong >= own.text.replace(/ /g, '').length * 0.85)
    return 'subheading';
  return 'paragraph';
}

const ELSEWHERE =
  EVIDENCE.related |
  EVIDENCE.aside |
  EVIDENCE.comments |
  EVIDENCE.navigation |
  EVIDENCE.advertisement |
  EVIDENCE.newsletter;

function besideKind(context: LineContext, line: number): BlockKind {
  const { page } = context;
  const evidence = page.evidence[line]!;
  const words = page.junk[line];
  if (words === 'credit' || words === 'byline' || words === 'bio' || words === 'contact') return 'credit';
  if ((evidence & ELSEWHERE) !== 0) return 'boilerplate';
  // A caption with its credit inside is a caption.
  const credited = (page.lines[line]!.inline & EVIDENCE.credit) !== 0 && (evidence & EVIDENCE.caption) !== 0;
  if ((evidence & EVIDENCE.credit) !== 0 && page.words[line]! < 15 && !(credited && page.words[line]! > 6))
    return 'credit';
  if ((evidence & (EVIDENCE.caption | EVIDENCE.figure)) !== 0 || words === 'caption')
    return page.words[line]! >= 4 ? 'caption' : 'credit';
  return 'boilerplate';
}
