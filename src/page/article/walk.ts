/** One pass over the page: its lines of text, and the boxes (elements that end a line) they stand in. */
import { evidenceOf, NO_EVIDENCE, OWN, UNSEEN } from './element-evidence';
import { EVIDENCE } from './evidence';
import { createLineReader, type Line, type Surroundings } from './line-reader';
import { type Tag, tagOf } from './tags';

/** An element that ends lines. Boxes are listed parents first. */
export type Box = {
  readonly element: Element;
  readonly name: string;
  readonly parent: number;
  /** Its own evidence, without that of the boxes around it. */
  readonly evidence: number;
  /** `microdata` says that it is the body of an article. */
  readonly marked: boolean;
  readonly paragraph: boolean;
  readonly classes: string;
};

export type Walked = {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
};

/** Past this the rest of the page is left unread: 100,000 nodes take some 60 ms, and no story needs as many. */
const NODE_LIMIT = 300_000;

const ELEMENT = 1;
const TEXT = 3;

/** Where the walk goes on when an element's children are done. One per level, used again and again: pages have thousands of elements. */
type Step = { -readonly [Key in keyof Surroundings]: Surroundings[Key] } & {
  next: Node | null;
  /** The nodes put into a slot: what follows `next` there is no sibling. */
  assigned: readonly Node[] | null;
  at: number;
  box: number;
  /** The text inside is one line whatever it is made of. */
  paragraph: boolean;
  /** The element ends lines. */
  ends: boolean;
};

/** Reads the light tree and open shadow trees below `root`, without recursion: depth costs memory, never the stack. */
export function walk(root: Element): Walked {
  const boxes: Box[] = [];
  const reader = createLineReader();
  const steps: Step[] = [];
  let step = stepAt(steps, 0);
  openBox(boxes, step, rootBox(root));
  enter(step, root, tagOf(root.localName));
  let depth = 0;
  let seen = 0;
  for (;;) {
    const node = step.next;
    if (node === null) {
      if (step.ends) reader.endLine(step.box);
      if (depth === 0) break;
      step = steps[--depth]!;
      continue;
    }
    step.next = step.assigned === null ? node.nextSibling : (step.assigned[step.at++] ?? null);
    if (++seen > NODE_LIMIT || reader.full) break;
    const type = node.nodeType;
    if (type === TEXT) reader.addText(node as Text, step);
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const tag = tagOf(element.localName);
    if (tag.use === 'break') reader.addBreak(step.box);
    else if (tag.use === 'rule') reader.endLine(step.box);
    else if (tag.use !== 'skipped') {
      const named = element.hasAttributes();
      const classes = named ? (element.getAttribute('class') ?? '') : '';
      const bits = named ? evidenceOf(element, tag, classes) : tag.evidence;
      const place = placeOf(tag, bits, step.paragraph);
      if (place === 'nowhere') continue;
      const around = step;
      step = stepAt(steps, ++depth);
      enter(step, element, tag);
      step.link = around.link;
      step.strong = around.strong;
      if (place === 'box') {
        reader.endLine(around.box);
        openBox(boxes, step, {
          element,
          name: tag.name,
          parent: around.box,
          evidence: bits & ~NO_EVIDENCE,
          marked: named && isMarked(element),
          paragraph: tag.paragraph,
          classes,
        });
        continue;
      }
      step.box = around.box;
      step.paragraph = around.paragraph;
      step.ends = false;
      step.inline = tag.strong ? around.inline : around.inline | (bits & ~NO_EVIDENCE);
      if (tag.strong) step.strong = true;
      else if (tag.name === 'a') step.link = true;
    }
  }
  reader.endLine(step.box);
  return { boxes, lines: reader.lines };
}

function stepAt(steps: Step[], depth: number): Step {
  const known = steps[depth];
  if (known !== undefined) return known;
  const step: Step = {
    next: null,
    assigned: null,
    at: 1,
    box: 0,
    paragraph: false,
    ends: true,
    link: false,
    strong: false,
    inline: 0,
  };
  steps.push(step);
  return step;
}

/** The walk goes on with what is shown inside: for a slot what was put into it, the open shadow tree where there is one. */
function enter(step: Step, element: Element, tag: Tag): void {
  const assigned = tag.name === 'slot' ? assignedTo(element) : null;
  step.assigned = assigned;
  step.at = 1;
  if (assigned === null) {
    const shadow = element.shadowRoot;
    step.next = shadow ? shadow.firstChild : element.firstChild;
  } else step.next = assigned[0]!;
}

function assignedTo(element: Element): readonly Node[] | null {
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : null;
}

function openBox(boxes: Box[], step: Step, box: Box): void {
  step.box = boxes.length;
  step.paragraph = box.paragraph;
  step.inline = 0;
  step.ends = true;
  boxes.push(box);
}

function rootBox(root: Element): Box {
  const tag = tagOf(root.localName);
  const classes = root.getAttribute('class') ?? '';
  return {
    element: root,
    name: tag.name,
    parent: -1,
    evidence: evidenceOf(root, tag, classes) & ~NO_EVIDENCE,
    marked: isMarked(root),
    paragraph: tag.paragraph,
    classes,
  };
}

function isMarked(element: Element): boolean {
  return element.getAttribute('itemprop')?.includes('articleBody') ?? false;
}

/** Inline elements that pages use like blocks. */
const BREAKING = EVIDENCE.caption | EVIDENCE.credit;

/** Whether an element's text belongs to the line around it, to a box of its own, or to no reader. */
function placeOf(tag: Tag, bits: number, inParagraph: boolean): 'line' | 'box' | 'nowhere' {
  if ((bits & OWN) !== 0 && tag.name !== 'mark') return 'nowhere';
  // A button inside running text is a switch of the page, not a word of the sentence.
  if (tag.name === 'button' && inParagraph) return 'nowhere';
  if (tag.use !== 'line' && !(inParagraph && tag.use === 'custom')) return 'box';
  if (tag.strong) return 'line';
  if ((bits & UNSEEN) !== 0) return 'nowhere';
  return !inParagraph && (bits & BREAKING) !== 0 ? 'box' : 'line';
}
