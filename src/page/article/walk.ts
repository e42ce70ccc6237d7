/** One pass over the page: its lines of text, and the boxes (elements that end a line) they stand in. */
import { EVIDENCE, evidenceOfNames, evidenceOfTag } from './evidence';
import { INLINE, isCustom, PARAGRAPH, SKIPPED } from './tags';
import { cleanText } from './whitespace';

/** An element that ends lines. Boxes are listed parents first. */
export type Box = {
  readonly element: Element;
  readonly name: string;
  readonly parent: number;
  readonly depth: number;
  /** Its own evidence, without that of the boxes around it. */
  readonly evidence: number;
  /** `microdata` says that it is the body of an article. */
  readonly marked: boolean;
};

/** A run of text that nothing but inline elements interrupts. `null` in `nodes` stands for a `<br>`. */
export type Line = {
  readonly box: number;
  readonly nodes: readonly (Text | null)[];
  readonly text: string;
  /** Characters inside links, and inside bold or italic elements. */
  readonly linked: number;
  readonly strong: number;
  readonly links: number;
  /** Evidence of the inline elements in it. */
  readonly inline: number;
};

export type Walked = {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly nodes: number;
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
type Step = {
  next: Node | null;
  rest: readonly Node[];
  at: number;
  box: number;
  link: boolean;
  strong: boolean;
  inline: number;
  ends: boolean;
};

/** Reads the light tree and open shadow trees below `root`, without recursion: depth costs memory, never the stack. */
export function walk(root: Element): Walked {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  let nodes: (Text | null)[] = [];
  let raw = '';
  let linked = 0;
  let strongChars = 0;
  let links = 0;
  let inlineEvidence = 0;
  let breaks = 0;
  let seen = 0;
  let characters = 0;

  const addBox = (element: Element, name: string, parent: number): number => {
    const up = boxes[parent];
    boxes.push({
      element,
      name,
      parent,
      depth: up === undefined ? 0 : up.depth + 1,
      evidence: evidenceOf(element, name),
      marked: element.getAttribute('itemprop')?.includes('articleBody') ?? false,
    });
    return boxes.length - 1;
  };
  const endLine = (box: number): void => {
    if (nodes.length > 0) {
      const text = cleanText(raw);
      if (text !== '') {
        while (nodes.at(-1) === null) nodes.pop();
        lines.push({ box, nodes, text, linked, strong: strongChars, links, inline: inlineEvidence });
      }
      nodes = [];
    }
    raw = '';
    linked = 0;
    strongChars = 0;
    links = 0;
    inlineEvidence = 0;
    breaks = 0;
  };

  const stack: Step[] = [];
  let step: Step = {
    next: root.firstChild,
    rest: [],
    at: 0,
    box: addBox(root, root.localName, -1),
    link: false,
    strong: false,
    inline: 0,
    ends: true,
  };
  for (;;) {
    const node = step.next;
    if (node === null) {
      if (step.at < step.rest.length) {
        step.next = step.rest[step.at++]!;
        continue;
      }
      if (step.ends) endLine(step.box);
      const up = stack.pop();
      if (up === undefined) break;
      step = up;
      continue;
    }
    // Nodes out of a list (a slot's) follow the list, not their siblings.
    step.next = step.rest.length > 0 ? null : node.nextSibling;
    if (++seen > NODE_LIMIT || lines.length > LINE_LIMIT || characters > TEXT_LIMIT) break;
    if (node.nodeType === TEXT) {
      const data = (node as Text).data;
      if (nodes.length === 0 && data.trim() === '') continue;
      const visible = data.trim().length;
      characters += visible;
      nodes.push(node as Text);
      raw += data;
      if (visible > 0) breaks = 0;
      if (step.link) linked += visible;
      if (step.strong) strongChars += visible;
      inlineEvidence |= step.inline;
      continue;
    }
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (name === 'br' || name === 'hr') {
      if (name === 'hr' || ++breaks > 1) endLine(step.box);
      else if (nodes.length > 0) {
        nodes.push(null);
        raw += '\n';
      }
      continue;
    }
    if (SKIPPED.has(name) || (element.hasAttribute(OWN_ATTRIBUTE) && name !== 'mark')) continue;
    const paragraph = PARAGRAPH.has(boxes[step.box]!.name);
    // A button inside running text is a switch of the page, not a word of the sentence.
    if (name === 'button' && paragraph) continue;
    let isInline = INLINE.has(name) || (paragraph && isCustom(name));
    let evidence = 0;
    if (isInline && name !== 'b' && name !== 'i' && name !== 'em' && name !== 'strong') {
      evidence = evidenceOf(element, name);
      if ((evidence & BREAKING) !== 0 && !paragraph) isInline = false;
      // A hidden label inside a line is for screen readers, not for the reader of the line.
      else if ((evidence & EVIDENCE.hidden) !== 0) continue;
    }
    const children = childrenOf(element, name);
    if (isInline) {
      if (name === 'a') links++;
      stack.push(step);
      step = {
        ...children,
        at: 0,
        box: step.box,
        link: step.link || name === 'a',
        strong: step.strong || name === 'b' || name === 'strong' || name === 'em' || name === 'i',
        inline: step.inline | evidence,
        ends: false,
      };
      continue;
    }
    endLine(step.box);
    const box = addBox(element, name, step.box);
    stack.push(step);
    step = { ...children, at: 0, box, link: step.link, strong: step.strong, inline: 0, ends: true };
  }
  endLine(step.box);
  return { boxes, lines, nodes: seen };
}

/** Inline elements that pages use like blocks. */
const BREAKING = EVIDENCE.caption | EVIDENCE.credit;

function evidenceOf(element: Element, name: string): number {
  let bits = evidenceOfTag(name);
  const classes = element.getAttribute('class') ?? '';
  const id = element.id;
  if (classes !== '' || id !== '') bits |= evidenceOfNames(id === '' ? classes : `${classes} ${id}`);
  const role = element.getAttribute('role');
  if (role !== null) bits |= evidenceOfRole(role);
  if (element.hasAttribute('hidden')) bits |= EVIDENCE.hidden;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/.test(style)) bits |= EVIDENCE.hidden;
  return bits;
}

function evidenceOfRole(role: string): number {
  if (role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'search') return EVIDENCE.navigation;
  if (role === 'complementary') return EVIDENCE.aside;
  if (role === 'contentinfo') return EVIDENCE.footer;
  if (role === 'dialog' || role === 'alertdialog') return EVIDENCE.notice;
  if (role === 'button') return EVIDENCE.button;
  if (role === 'article') return EVIDENCE.article;
  return 0;
}

const NOTHING: readonly Node[] = [];

/** What is shown for an element: its open shadow tree where it has one, and for a slot what was put into it. */
function childrenOf(element: Element, name: string): { next: Node | null; rest: readonly Node[] } {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? NOTHING;
    if (assigned.length > 0) return { next: null, rest: assigned };
  }
  const shadow = element.shadowRoot;
  return { next: shadow ? shadow.firstChild : element.firstChild, rest: NOTHING };
}
