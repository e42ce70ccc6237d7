/** Article text with its way back to the page: every character of `Article.text` ↔ a place in a text node. */
import { isInvisible, isSpace } from './whitespace';

/** `node.data.slice(start, end)` shows a part of the text. */
export type Segment = { readonly node: Text; readonly start: number; readonly end: number };

export type NodeRange = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

export type TextMap = {
  /** Where `text.slice(start, end)` stands; null when none of it is on the page (only blank lines, or out of range). */
  toRange(start: number, end: number): NodeRange | null;
  /** The same, text node by text node, for painting. Pieces of one node that dropped characters interrupt are joined. */
  segments(start: number, end: number): Segment[];
  /** The text offset of a place in a text node; null when the node is no part of the article's text. */
  toOffset(node: Node, offset: number): number | null;
  /** The element that holds a block of `Article.blocks`. */
  elementOf(block: number): Element | null;
};

/** Text `start + i` is character `nodeStart + i` of `node`, for i < length. Runs are sorted and do not overlap. */
type Run = { readonly start: number; readonly node: Text; readonly nodeStart: number; length: number };

export type TextBuilder = {
  readonly length: number;
  /** Appends a block made of text nodes; `null` is a `<br>`. Returns its place, or null when it shows no text. `known`: its text, where it was made before. */
  add(nodes: readonly (Text | null)[], element: Element | null, known?: string): { start: number; end: number } | null;
  finish(): { text: string; map: TextMap };
};

const BETWEEN_BLOCKS = '\n\n';

export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const runs: Run[] = [];
  const elements: (Element | null)[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(nodes, element, known) {
      const start = length === 0 ? 0 : length + BETWEEN_BLOCKS.length;
      const text = readWhole(nodes, known, start, runs) ?? readNodes(nodes, start, runs);
      if (text === '') return null;
      if (length > 0) parts.push(BETWEEN_BLOCKS);
      parts.push(text);
      elements.push(element);
      length = start + text.length;
      return { start, end: length };
    },
    finish: () => ({ text: parts.join(''), map: createMap(runs, elements) }),
  };
}

/** Most lines show the text of their nodes as it is, but for the white space around it: no need to look at every character. */
function readWhole(
  nodes: readonly (Text | null)[],
  known: string | undefined,
  start: number,
  runs: Run[],
): string | null {
  if (known === undefined || known === '') return null;
  let raw = '';
  for (const node of nodes) {
    if (node === null) return null;
    raw += node.data;
  }
  if (raw.trim() !== known) return null;
  // Where the next node's characters stand in the text; what is outside of it is dropped.
  let at = raw.trimStart().length - raw.length;
  for (const node of nodes as readonly Text[]) {
    const { length } = node.data;
    const nodeStart = at < 0 ? -at : 0;
    const end = Math.min(length, known.length - at);
    if (nodeStart < end) runs.push({ start: start + at + nodeStart, node, nodeStart, length: end - nodeStart });
    at += length;
  }
  return known;
}

const SPACE = 0x20;

/**
 * The nodes' text by the text rule (see whitespace.ts); their runs are appended to `runs`. Works in stretches, not
 * characters: a stretch is visible text with single spaces inside.
 */
function readNodes(nodes: readonly (Text | null)[], from: number, runs: Run[]): string {
  let text = '';
  // A space is written only when something visible follows, so that ends are trimmed.
  let space: { node: Text | null; offset: number } | null = null;
  const write = (stretch: string, node: Text | null, offset: number): void => {
    const start = from + text.length;
    text += stretch;
    if (node === null) return;
    const last = runs.at(-1);
    const follows =
      last?.node === node && last.nodeStart + last.length === offset && last.start + last.length === start;
    if (follows) last.length += stretch.length;
    else runs.push({ start, node, nodeStart: offset, length: stretch.length });
  };
  for (const node of nodes) {
    if (node === null) {
      space ??= { node: null, offset: 0 };
      continue;
    }
    const data = node.data;
    for (let i = 0; i < data.length; ) {
      const code = data.charCodeAt(i);
      if (isInvisible(code)) i++;
      else if (isSpace(code)) {
        space ??= { node, offset: i };
        i++;
      } else {
        const end = endOfStretch(data, i);
        if (space !== null && text !== '') write(' ', space.node, space.offset);
        space = null;
        write(data.slice(i, end), node, i);
        i = end;
      }
    }
  }
  return text;
}

/** Where visible text that begins at `start` ends, or meets more than a single space. */
function endOfStretch(data: string, start: number): number {
  let i = start + 1;
  for (; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code === SPACE) {
      const next = data.charCodeAt(i + 1);
      if (i + 1 >= data.length || isSpace(next) || isInvisible(next)) return i;
    } else if (isSpace(code) || isInvisible(code)) return i;
  }
  return i;
}

function createMap(runs: readonly Run[], elements: readonly (Element | null)[]): TextMap {
  let runsOfNode: Map<Node, Run[]> | null = null;
  const segments = (start: number, end: number): Segment[] => {
    const found: Segment[] = [];
    if (end <= start) return found;
    for (let i = firstRunAfter(runs, start); i < runs.length && runs[i]!.start < end; i++) {
      const run = runs[i]!;
      const from = run.nodeStart + Math.max(0, start - run.start);
      const to = run.nodeStart + Math.min(run.length, end - run.start);
      const last = found.at(-1);
      if (last?.node === run.node) found[found.length - 1] = { ...last, end: to };
      else found.push({ node: run.node, start: from, end: to });
    }
    return found;
  };
  return {
    segments,
    toRange(start, end) {
      const found = segments(start, end);
      const first = found[0];
      const last = found.at(-1);
      if (first === undefined || last === undefined) return null;
      return { startNode: first.node, startOffset: first.start, endNode: last.node, endOffset: last.end };
    },
    toOffset(node, offset) {
      runsOfNode ??= groupByNode(runs);
      const own = runsOfNode.get(node);
      if (own === undefined) return null;
      for (const run of own) {
        // Inside dropped characters the next kept one is meant.
        if (offset <= run.nodeStart) return run.start;
        if (offset <= run.nodeStart + run.length) return run.start + offset - run.nodeStart;
      }
      const last = own.at(-1)!;
      return last.start + last.length;
    },
    elementOf: (block) => elements[block] ?? null,
  };
}

/** Index of the first run that ends after `offset`. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start + runs[middle]!.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByNode(runs: readonly Run[]): Map<Node, Run[]> {
  const groups = new Map<Node, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.node);
    if (group === undefined) groups.set(run.node, [run]);
    else group.push(run);
  }
  return groups;
}
