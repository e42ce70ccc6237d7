/** Collects text nodes into lines while the page is walked. */
import { cleanText } from './whitespace';

/** A run of text that nothing but inline elements interrupts. `null` in `nodes` stands for a `<br>`. */
export type Line = {
  readonly box: number;
  readonly nodes: readonly (Text | null)[];
  readonly text: string;
  /** Characters inside links, and inside bold or italic elements. */
  readonly linked: number;
  readonly strong: number;
  /** Evidence of the inline elements in it. */
  readonly inline: number;
};

/** What the inline elements around a text say about it. */
export type Surroundings = { readonly link: boolean; readonly strong: boolean; readonly inline: number };

export type LineReader = {
  readonly lines: readonly Line[];
  /** More was read than any story has. */
  readonly full: boolean;
  addText(node: Text, around: Surroundings): void;
  /** A `<br>`: white space, or with another one before it the end of the line. */
  addBreak(box: number): void;
  endLine(box: number): void;
};

/** No story has as many lines or characters; the longest live blogs have some 3,000 lines and 300,000 characters. */
const LINE_LIMIT = 6_000;
const TEXT_LIMIT = 1_500_000;

export function createLineReader(): LineReader {
  const lines: Line[] = [];
  let characters = 0;
  let nodes: (Text | null)[] = [];
  let raw = '';
  let linked = 0;
  let strong = 0;
  let inline = 0;
  let breaks = 0;
  const reader = {
    lines,
    full: false,
    addText(node: Text, around: Surroundings): void {
      const data = node.data;
      const visible = data.trim().length;
      if (visible === 0) {
        if (raw === '') return;
      } else {
        characters += visible;
        breaks = 0;
        if (around.link) linked += visible;
        if (around.strong) strong += visible;
        if (characters > TEXT_LIMIT) reader.full = true;
      }
      nodes.push(node);
      raw += data;
      inline |= around.inline;
    },
    addBreak(box: number): void {
      if (++breaks > 1) reader.endLine(box);
      else if (raw !== '') {
        nodes.push(null);
        raw += '\n';
      }
    },
    endLine(box: number): void {
      breaks = 0;
      // Most boxes end without a text of their own.
      if (raw === '') return;
      const text = cleanText(raw);
      if (text !== '') {
        while (nodes.at(-1) === null) nodes.pop();
        lines.push({ box, nodes, text, linked, strong, inline });
        if (lines.length > LINE_LIMIT) reader.full = true;
      }
      nodes = [];
      raw = '';
      linked = strong = inline = 0;
    },
  };
  return reader;
}
