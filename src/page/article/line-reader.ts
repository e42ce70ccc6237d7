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
  /** Visible characters read so far. */
  readonly characters: number;
  addText(node: Text, around: Surroundings): void;
  /** A `<br>`: white space, or with another one before it the end of the line. */
  addBreak(box: number): void;
  endLine(box: number): void;
};

export function createLineReader(): LineReader {
  const lines: Line[] = [];
  let characters = 0;
  let nodes: (Text | null)[] = [];
  let raw = '';
  let linked = 0;
  let strong = 0;
  let inline = 0;
  let breaks = 0;
  const endLine = (box: number): void => {
    const text = nodes.length > 0 ? cleanText(raw) : '';
    if (text !== '') {
      while (nodes.at(-1) === null) nodes.pop();
      lines.push({ box, nodes, text, linked, strong, inline });
    }
    nodes = [];
    raw = '';
    linked = strong = inline = breaks = 0;
  };
  return {
    lines,
    get characters() {
      return characters;
    },
    addText(node, around) {
      const data = node.data;
      const visible = data.trim().length;
      if (nodes.length === 0 && visible === 0) return;
      characters += visible;
      nodes.push(node);
      raw += data;
      if (visible > 0) breaks = 0;
      if (around.link) linked += visible;
      if (around.strong) strong += visible;
      inline |= around.inline;
    },
    addBreak(box) {
      if (++breaks > 1) endLine(box);
      else if (nodes.length > 0) {
        nodes.push(null);
        raw += '\n';
      }
    },
    endLine,
  };
}
