/** One pass over the page: its lines of text, and the boxes (elements that end a line) they stand in. */
import { evidenceOf, isUnseen } from './element-evidence';
import { EVIDENCE } from './evidence';
import { createLineReader, type Line, type Surroundings } from './line-reader';
import { INLINE, isCustom, PARAGRAPH, SKIPPED, STRONG } from './tags';

/** An element that ends lines. Boxes are listed parents first. */
export type Box = {
  readonly element: Element;
  readonly name: string;
  readonly parent: number;
  /** Its own evidence, without that of the boxes around it. */
  readonly evidence: number;
  /** `microdata` says that it is the body of an article. */
  readonly marked: boolean;
};

export type Walked = {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
};

/** Past this the rest of the page is left unread: 100,000 nodes take some 60 ms, and no story needs as many. */
const NODE_LIMIT = 300_000;

/** No story has as many lines or characters; the longest live blogs have some 3,000 lines and 300,000 characters. */
const LINE_LIMIT = 10_000;
const TEXT_LIMIT = 1_500_000;

/** Marks what this extension put into the page. */
export const OWN_ATTRIBUTE = 'data-newsgloss';

const ELEMENT = 1;
const TEXT = 3;

/** Where the walk goes on when an element's children are done. */
type Step = Surroundings & {
  next: Node | null;
  /** What follows `next` when it is no sibling: the other nodes in a slot. */
  readonly rest: readonly Node[];
  at: number;
  readonly box: number;
  /** The element ends lines. */
  readonly ends: boolean;
};

/** Reads the light tree and open shadow trees below `root`, without recursion: depth costs memory, never the stack. */
export function walk(root: Element): Walked {
  const boxes: Box[] = [];
  const reader = createLineReader();
  const stack: Step[] = [];
  let seen = 0;
  let step = stepInto(root, addBox(boxes, root, -1), null);
  for (;;) {
    const node = nextNode(step);
    if (node === null) {
      if (step.ends) reader.endLine(step.box);
      const up = stack.pop();
      if (up === undefined) break;
      step = up;
      continue;
    }
    if (++seen > NODE_LIMIT || reader.lines.length > LINE_LIMIT || reader.characters > TEXT_LIMIT) break;
    if (node.nodeType === TEXT) reader.addText(node as Text, step);
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (name === 'br') reader.addBreak(step.box);
    else if (name === 'hr') reader.endLine(step.box);
    else {
      const place = placeOf(element, name, boxes[step.box]!);
      if (place === 'nowhere') continue;
      stack.push(step);
      if (place === 'line') {
        step = stepInto(element, step.box, step, name);
      } else {
        reader.endLine(step.box);
        step = { ...stepInto(element, addBox(boxes, element, step.box), step), inline: 0 };
      }
    }
  }
  reader.endLine(step.box);
  return { boxes, lines: reader.lines };
}

function addBox(boxes: Box[], element: Element, parent: number): number {
  const name = element.localName.toLowerCase();
  const marked = element.getAttribute('itemprop')?.includes('articleBody') ?? false;
  boxes.push({ element, name, parent, evidence: evidenceOf(element, name), marked });
  return boxes.length - 1;
}

/** `inlineName`: the element is a part of the line around it. */
function stepInto(element: Element, box: number, around: Surroundings | null, inlineName?: string): Step {
  const isInline = inlineName !== undefined;
  return {
    ...childrenOf(element),
    at: 0,
    box,
    link: around?.link === true || inlineName === 'a',
    strong: around?.strong === true || (isInline && STRONG.has(inlineName)),
    inline: (around?.inline ?? 0) | (isInline && !STRONG.has(inlineName) ? evidenceOf(element, inlineName) : 0),
    ends: !isInline,
  };
}

function nextNode(step: Step): Node | null {
  const node = step.next;
  if (node !== null) step.next = step.rest.length > 0 ? null : node.nextSibling;
  else if (step.at < step.rest.length) return step.rest[step.at++]!;
  return node;
}

/** Inline elements that pages use like blocks. */
const BREAKING = EVIDENCE.caption | EVIDENCE.credit;

/** Whether an element's text belongs to the line around it, to a box of its own, or to no reader. */
function placeOf(element: Element, name: string, around: Box): 'line' | 'box' | 'nowhere' {
  if (SKIPPED.has(name) || (element.hasAttribute(OWN_ATTRIBUTE) && name !== 'mark')) return 'nowhere';
  const inParagraph = PARAGRAPH.has(around.name);
  // A button inside running text is a switch of the page, not a word of the sentence.
  if (name === 'button' && inParagraph) return 'nowhere';
  if (!INLINE.has(name) && !(inParagraph && isCustom(name))) return 'box';
  if (STRONG.has(name)) return 'line';
  if (isUnseen(element)) return 'nowhere';
  return !inParagraph && (evidenceOf(element, name) & BREAKING) !== 0 ? 'box' : 'line';
}

const NOTHING: readonly Node[] = [];

/** What is shown for an element: its open shadow tree where it has one, and for a slot what was put into it. */
function childrenOf(element: Element): { next: Node | null; rest: readonly Node[] } {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? NOTHING;
    if (assigned.length > 0) return { next: null, rest: assigned };
  }
  const shadow = element.shadowRoot;
  return { next: shadow ? shadow.firstChild : element.firstChild, rest: NOTHING };
}
