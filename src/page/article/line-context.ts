/** What the lines of a page are compared with: their neighbors, alike lines, the boxes around them. */
import type { JunkKind } from './junk-lines';
import { linkShare, type Measured } from './measure';
import { inside, type Root } from './root';

export type LineContext = {
  readonly page: Measured;
  readonly root: Root;
  /** Index of the line that shows the title, or -1. */
  readonly title: number;
  readonly junk: readonly (JunkKind | null)[];
  readonly homeShare: readonly number[];
  readonly templateShare: readonly number[];
  /** First and last line of strong prose in the root. */
  readonly first: number;
  readonly last: number;
  readonly repeated: readonly boolean[];
  /** Share of the root's prose in the part of the root where the line stands. */
  readonly branchShare: readonly number[];
  /** Inside one of several alike boxes that each have a linked headline: a teaser. */
  readonly card: readonly boolean[];
  /** Inside a small box that opens with words like 'Read more'. */
  readonly junkBox: readonly boolean[];
  /** In an `article` element that is one of several alike. */
  readonly oneOfMany: readonly boolean[];
  /** Lines since and until strong prose of the root, at most 10. */
  readonly since: readonly number[];
  readonly until: readonly number[];
};

const is = (condition: boolean) => (condition ? 1 : 0);

export function contextOf(input: { page: Measured; root: Root; title: number }): LineContext {
  const { page, root } = input;
  const total = Math.max(1, page.totalMass);
  const byTemplate = new Map<string, number>();
  const byHome = new Float64Array(page.boxes.length);
  const templates = page.lines.map((line) => templateOf(page, line.box));
  let first = page.lines.length;
  let last = -1;
  page.lines.forEach((line, i) => {
    const mass = page.mass[i]!;
    if (mass === 0) return;
    byTemplate.set(templates[i]!, (byTemplate.get(templates[i]!) ?? 0) + mass);
    byHome[page.home[i]!]! += mass;
    if (mass < 15 || !inside(page, line.box, root.box)) return;
    first = Math.min(first, i);
    last = i;
  });
  const junkKinds = page.junk;
  const strong = page.lines.map((line, i) => page.mass[i]! >= 15 && inside(page, line.box, root.box));
  const seen = new Map<string, number>();
  for (const line of page.lines) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  return {
    ...input,
    junk: junkKinds,
    ...surroundings(page, root, junkKinds),
    since: distances(strong),
    until: distances([...strong].reverse()).reverse(),
    homeShare: page.home.map((home) => byHome[home]! / total),
    templateShare: templates.map((template) => (byTemplate.get(template) ?? 0) / total),
    first,
    last,
    repeated: page.lines.map((line) => (seen.get(line.text) ?? 0) > 1),
  };
}

const FAR = 10;

function distances(strong: readonly boolean[]): number[] {
  let distance = FAR;
  return strong.map((is) => {
    const here = Math.min(FAR, distance + 1);
    distance = is ? 0 : here;
    return here;
  });
}

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
  junkKinds: readonly (JunkKind | null)[],
): Pick<LineContext, 'branchShare' | 'card' | 'junkBox' | 'oneOfMany'> {
  const { boxes, lines } = page;
  const firstLine = new Int32Array(boxes.length).fill(-1);
  const linkLines = new Int32Array(boxes.length);
  for (let i = 0; i < lines.length; i++) {
    const link = linkShare(lines[i]!) > 0.85 && page.words[i]! >= 3 ? 1 : 0;
    for (let b = lines[i]!.box, steps = 0; b >= 0 && steps < 40; b = boxes[b]!.parent, steps++) {
      if (firstLine[b] === -1) firstLine[b] = i;
      else if (link === 0) break;
      linkLines[b]! += link;
    }
  }
  const looks = new Map<string, number>();
  const look = (b: number) =>
    `${boxes[b]!.name}.${(boxes[b]!.element.getAttribute('class') ?? '').replace(/[\d_-]+/g, '')}`;
  boxes.forEach((_, b) => {
    if (linkLines[b]! > 0 && page.boxLines[b]! > 1 && page.boxLines[b]! <= SMALL_BOX)
      looks.set(look(b), (looks.get(look(b)) ?? 0) + 1);
  });
  // Per box, inherited from the boxes around it.
  const card = new Uint8Array(boxes.length);
  const junkBox = new Uint8Array(boxes.length);
  const many = new Uint8Array(boxes.length);
  let articles = 0;
  let heaviest = 0;
  boxes.forEach((box, b) => {
    if (box.name !== 'article' || page.boxLines[b]! < 2) return;
    articles++;
    heaviest = Math.max(heaviest, page.boxMass[b]!);
  });
  const branch = new Float64Array(boxes.length);
  const rootMass = Math.max(1, page.boxMass[root.box]!);
  for (let b = 1; b < boxes.length; b++) {
    const parent = boxes[b]!.parent;
    const small = page.boxLines[b]! <= SMALL_BOX && page.boxLines[b]! > 1;
    card[b] = card[parent]! | is(small && linkLines[b]! > 0 && (looks.get(look(b)) ?? 0) >= 3);
    const opening = junkKinds[firstLine[b]!];
    junkBox[b] =
      junkBox[parent]! |
      is(
        small &&
          opening !== null &&
          opening !== undefined &&
          OPENS_JUNK.has(opening) &&
          page.boxMass[b]! < 0.2 * page.totalMass,
      );
    many[b] = many[parent]! | is(boxes[b]!.name === 'article' && articles > 3 && page.boxMass[b]! < 0.6 * heaviest);
    if (parent === root.box) branch[b] = page.boxMass[b]! / rootMass;
    else if (b > root.box) branch[b] = branch[parent]!;
  }
  return {
    card: lines.map((line) => card[line.box] === 1),
    oneOfMany: lines.map((line) => many[line.box] === 1),
    junkBox: lines.map((line) => junkBox[line.box] === 1),
    branchShare: lines.map((line, i) => (line.box === root.box || page.home[i] === root.box ? 1 : branch[line.box]!)),
  };
}

/** Lines of one template look alike: same element, same class, in alike boxes. */
function templateOf(page: Measured, box: number): string {
  const own = page.boxes[box]!;
  const up = page.boxes[own.parent];
  const name = (element: Element | undefined) =>
    element === undefined
      ? ''
      : `${element.localName}.${(element.getAttribute('class') ?? '').replace(/[\d_-]+/g, '')}`;
  return `${name(own.element)}<${name(up?.element)}`;
}
