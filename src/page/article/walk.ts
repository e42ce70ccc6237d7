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

/** No story has as many lines or characters; the longest live blogs have some 3,000 lines and 300,000 characters. */
const LINE_LIMIT = 6_000;
const TEXT_LIMIT = 1_500_000;

const ELEMENT = 1;
const TEXT = 3;

/** Where the walk goes on when an element's children are done. */
type Step = Surroundings & {
  next: Node | null;
  /** The nodes put into a slot: what follows `next` there is no sibling. */
  readonly assigned: readonly Node[] | null;
  at: number;
  readonly box: number;
  /** The text inside is one line whatever it is made of. */
  readonly paragraph: boolean;
  /** The element ends lines. */
  readonly ends: boolean;
};

/** Reads the light tree and open shadow trees below `root`, without recursion: depth costs memory, never the stack. */
export function walk(root: Element): Walked {
  const boxes: Box[] = [];
  const reader = createLineReader();
  const stack: Step[] = [];
  const start = tagOf(root.localName);
  let seen = 0;
  let step = stepIntoBox(boxes, { element: root, tag: start, bits: evidenceOf(root, start), around: null });
  for (;;) {
    const node = step.next;
    if (node === null) {
      if (step.ends) reader.endLine(step.box);
      const up = stack.pop();
      if (up === undefined) break;
      step = up;
      continue;
    }
    step.next = step.assigned === null ? node.nextSibling : (step.assigned[step.at++] ?? null);
    if (++seen > NODE_LIMIT || reader.lines.length > LINE_LIMIT || reader.characters > TEXT_LIMIT) break;
    const type = node.nodeType;
    if (type === TEXT) reader.addText(node as Text, step);
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const tag = tagOf(element.localName);
    if (tag.use === 'break') reader.addBreak(step.box);
    else if (tag.use === 'rule') reader.endLine(step.box);
    else if (tag.use !== 'skipped') {
      const bits = evidenceOf(element, tag);
      const place = placeOf(tag, bits, step.paragraph);
      if (place === 'nowhere') continue;
      stack.push(step);
      if (place === 'line') step = stepIntoLine(element, tag, bits, step);
      else {
        reader.endLine(step.box);
        step = stepIntoBox(boxes, { element, tag, bits, around: step });
      }
    }
  }
  reader.endLine(step.box);
  return { boxes, lines: reader.lines };
}

type Entered = { readonly element: Element; readonly tag: Tag; readonly bits: number; readonly around: Step | null };

function stepIntoBox(boxes: Box[], { element, tag, bits, around }: Entered): Step {
  const box = boxes.length;
  const named = element.hasAttributes();
  boxes.push({
    element,
    name: tag.name,
    paragraph: tag.paragraph,
    parent: around === null ? -1 : around.box,
    evidence: bits & ~NO_EVIDENCE,
    marked: named && (element.getAttribute('itemprop')?.includes('articleBody') ?? false),
    classes: named ? (element.getAttribute('class') ?? '') : '',
  });
  const assigned = assignedTo(element, tag);
  return {
    next: assigned === null ? firstChildOf(element) : assigned[0]!,
    assigned,
    at: 1,
    box,
    paragraph: tag.paragraph,
    link: around?.link === true,
    strong: around?.strong === true,
    inline: 0,
    ends: true,
  };
}

function stepIntoLine(element: Element, tag: Tag, bits: number, around: Step): Step {
  const assigned = assignedTo(element, tag);
  return {
    next: assigned === null ? firstChildOf(element) : assigned[0]!,
    assigned,
    at: 1,
    box: around.box,
    paragraph: around.paragraph,
    link: around.link || tag.name === 'a',
    strong: around.strong || tag.strong,
    inline: tag.strong ? around.inline : around.inline | (bits & ~NO_EVIDENCE),
    ends: false,
  };
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

/** The open shadow tree is shown where there is one. */
function firstChildOf(element: Element): Node | null {
  const shadow = element.shadowRoot;
  return shadow ? shadow.firstChild : element.firstChild;
}

/** For a slot, what was put into it. */
function assignedTo(element: Element, tag: Tag): readonly Node[] | null {
  if (tag.name !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : null;
}
