/** What the lines of a page are compared with: their neighbors, alike lines, the boxes around them. */
import type { JunkKind } from './junk-patterns';
import type { Measured } from './measure';
import type { Root } from './root';

export type LineContext = {
  readonly page: Measured;
  readonly root: Root;
  /** Index of the line that shows the title, or -1. */
  readonly title: number;
  /** Per line: share of the page's prose in its home, and in lines that look like it. */
  readonly homeShare: Float64Array;
  readonly templateShare: Float64Array;
  /** First and last line of strong prose in the root. */
  readonly first: number;
  readonly last: number;
  /** Per line: 1 inside the root, and inside the box that is named a body. */
  readonly inRoot: Uint8Array;
  readonly inNamed: Uint8Array;
  /** `prose[i]` is the prose of the root in the lines before `i`. */
  readonly prose: Float64Array;
  readonly repeated: Uint8Array;
  /** Share of the root's prose in the part of the root where the line stands. */
  readonly branchShare: Float64Array;
  /** Inside one of several alike boxes that each have a linked headline: a teaser. */
  readonly card: Uint8Array;
  /** Inside a small box that opens with words like 'Read more'. */
  readonly junkBox: Uint8Array;
  /** In an `article` element that is one of several alike. */
  readonly oneOfMany: Uint8Array;
  /** Lines since and until strong prose of the root, at most 10. */
  readonly since: Uint8Array;
  readonly until: Uint8Array;
};

/** Prose of a line from which on it is strong: two short sentences. */
const STRONG = 15;

export function contextOf({ page, root, title }: { page: Measured; root: Root; title: number }): LineContext {
  const { lines, boxes, mass } = page;
  const count = lines.length;
  const total = Math.max(1, page.totalMass);
  const looks = looksOf(page);
  const byTemplate = new Map<number, number>();
  const byHome = new Float64Array(boxes.length);
  const inRoot = linesInside(page, root.box);
  const prose = new Float64Array(count + 1);
  const strong = new Uint8Array(count);
  const times = new Map<string, number>();
  let first = count;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const { box, text } = lines[i]!;
    times.set(text, (times.get(text) ?? 0) + 1);
    const own = mass[i]!;
    prose[i + 1] = prose[i]! + (inRoot[i] === 1 ? own : 0);
    if (own === 0) continue;
    const template = templateOf(page, looks, box);
    byTemplate.set(template, (byTemplate.get(template) ?? 0) + own);
    byHome[page.home[i]!]! += own;
    if (own < STRONG || inRoot[i] === 0) continue;
    strong[i] = 1;
    if (last === -1) first = i;
    last = i;
  }
  const homeShare = new Float64Array(count);
  const templateShare = new Float64Array(count);
  const repeated = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    homeShare[i] = byHome[page.home[i]!]! / total;
    templateShare[i] = (byTemplate.get(templateOf(page, looks, lines[i]!.box)) ?? 0) / total;
    if (times.get(lines[i]!.text)! > 1) repeated[i] = 1;
  }
  return {
    page,
    root,
    title,
    ...surroundings(page, root, looks),
    ...distances(strong),
    homeShare,
    templateShare,
    first,
    last,
    inRoot,
    inNamed: root.named === null ? new Uint8Array(count) : linesInside(page, root.named),
    prose,
    repeated,
  };
}

/** Per line: 1 when it stands in this box. */
function linesInside({ boxes, lines }: Measured, outer: number): Uint8Array {
  const inside = new Uint8Array(boxes.length);
  inside[outer] = 1;
  for (let b = outer + 1; b < boxes.length; b++) inside[b] = inside[boxes[b]!.parent]!;
  const found = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) found[i] = inside[lines[i]!.box]!;
  return found;
}

const FAR = 10;

function distances(strong: Uint8Array): { since: Uint8Array; until: Uint8Array } {
  const since = new Uint8Array(strong.length);
  const until = new Uint8Array(strong.length);
  let distance = FAR;
  for (let i = 0; i < strong.length; i++) {
    since[i] = Math.min(FAR, distance + 1);
    distance = strong[i] === 1 ? 0 : since[i]!;
  }
  distance = FAR;
  for (let i = strong.length - 1; i >= 0; i--) {
    until[i] = Math.min(FAR, distance + 1);
    distance = strong[i] === 1 ? 0 : until[i]!;
  }
  return { since, until };
}

const is = (condition: boolean) => (condition ? 1 : 0);

/** Boxes with more lines are no teasers and no inserted boxes. */
const SMALL_BOX = 12;
const OPENS_JUNK: ReadonlySet<JunkKind> = new Set([
  'link',
  'newsletter',
  'share',
  'comments',
  'advertisement',
  'support',
  'consent',
  'bio',
]);

function surroundings(
  page: Measured,
  root: Root,
  looks: Int32Array,
): Pick<LineContext, 'branchShare' | 'card' | 'junkBox' | 'oneOfMany'> {
  const { boxes, lines, boxLines, boxMass } = page;
  const { firstLine, linkLines } = firstLines(page);
  const teasers = new Int32Array(boxes.length);
  let articles = 0;
  let heaviest = 0;
  for (let b = 0; b < boxes.length; b++) {
    if (linkLines[b]! > 0 && boxLines[b]! > 1 && boxLines[b]! <= SMALL_BOX) teasers[looks[b]!]!++;
    if (boxes[b]!.name !== 'article' || boxLines[b]! < 2) continue;
    articles++;
    heaviest = Math.max(heaviest, boxMass[b]!);
  }
  // Per box, inherited from the boxes around it.
  const card = new Uint8Array(boxes.length);
  const junkBox = new Uint8Array(boxes.length);
  const many = new Uint8Array(boxes.length);
  const branch = new Float64Array(boxes.length);
  const rootMass = Math.max(1, boxMass[root.box]!);
  for (let b = 1; b < boxes.length; b++) {
    const { parent, name } = boxes[b]!;
    const small = boxLines[b]! <= SMALL_BOX && boxLines[b]! > 1;
    card[b] = card[parent]! | is(small && linkLines[b]! > 0 && teasers[looks[b]!]! >= 3);
    const opening = small && firstLine[b]! >= 0 ? page.junk[firstLine[b]!]! : null;
    junkBox[b] =
      junkBox[parent]! | is(opening !== null && OPENS_JUNK.has(opening) && boxMass[b]! < 0.2 * page.totalMass);
    many[b] = many[parent]! | is(articles > 3 && name === 'article' && boxMass[b]! < 0.6 * heaviest);
    if (parent === root.box) branch[b] = boxMass[b]! / rootMass;
    else if (b > root.box) branch[b] = branch[parent]!;
  }
  const found = {
    card: new Uint8Array(lines.length),
    oneOfMany: new Uint8Array(lines.length),
    junkBox: new Uint8Array(lines.length),
    branchShare: new Float64Array(lines.length),
  };
  for (let i = 0; i < lines.length; i++) {
    const { box } = lines[i]!;
    found.card[i] = card[box]!;
    found.oneOfMany[i] = many[box]!;
    found.junkBox[i] = junkBox[box]!;
    found.branchShare[i] = box === root.box || page.home[i] === root.box ? 1 : branch[box]!;
  }
  return found;
}

/** Linked lines are told to this many boxes around them. */
const STEPS = 40;

/** Per box: its first line, and how many of its lines are links of a few words. */
function firstLines({ boxes, lines, links, words }: Measured): { firstLine: Int32Array; linkLines: Int32Array } {
  const firstLine = new Int32Array(boxes.length).fill(-1);
  const linkLines = new Int32Array(boxes.length);
  for (let i = 0; i < lines.length; i++) {
    const link = links[i]! > 0.85 && words[i]! >= 3 ? 1 : 0;
    for (let b = lines[i]!.box, steps = 0; b >= 0 && steps < STEPS; b = boxes[b]!.parent, steps++) {
      if (firstLine[b] === -1) firstLine[b] = i;
      else if (link === 0) break;
      linkLines[b]! += link;
    }
  }
  return { firstLine, linkLines };
}

const NUMBERED = /[\d_-]+/g;

/** Per box, a number for its element and class, their digits aside: what looks alike has the same one. */
function looksOf({ boxes }: Measured): Int32Array {
  const looks = new Int32Array(boxes.length);
  const raw = new Map<string, number>();
  const clean = new Map<string, number>();
  const names = new Map<string, number>();
  const found = new Map<number, number>();
  for (let b = 0; b < boxes.length; b++) {
    const { name, classes } = boxes[b]!;
    let look = raw.get(classes);
    if (look === undefined) {
      look = numberOf(clean, classes.replace(NUMBERED, ''));
      raw.set(classes, look);
    }
    looks[b] = numberOf(found, look * (boxes.length + 1) + numberOf(names, name));
  }
  return looks;
}

/** Keys are numbered in the order they come. */
function numberOf<T>(numbers: Map<T, number>, key: T): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

/** Lines of one template look alike: same element, same class, in alike boxes. */
function templateOf({ boxes }: Measured, looks: Int32Array, box: number): number {
  const { parent } = boxes[box]!;
  return (parent < 0 ? 0 : looks[parent]! + 1) * (boxes.length + 1) + looks[box]!;
}
