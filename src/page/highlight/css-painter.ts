/** Painting without touching the DOM: CSS Custom Highlights. All quotes, and names where marks would do harm. */
import { caretAt, covers } from './caret';
import type { NameLayer, Step } from './layer';
import { nameTarget } from './layer';
import { type Pieces, placeRange } from './pieces';
import { highlightOf, quoteHighlight } from './style';
import type { NameMark, QuoteMark, Segment, Target } from './types';

type Entry = { readonly target: Target; readonly segment: Segment; readonly range: Range };

/** A name's line shows on the quote around it. */
const PRIORITY = { quote: 0, name: 1 } as const;
/** 300 ranges take 1 ms in Chromium, 4 in Firefox (measured). */
const RANGES_PER_STEP = 300;

export type CssPainter = NameLayer & {
  quoteSteps(quotes: readonly QuoteMark[]): Step[];
  /** Sets the ranges of these nodes anew, after marks split the nodes. */
  refresh(nodes: readonly Text[]): void;
};

export const hasHighlights = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

export function createCssPainter(document: Document, pieces: Pieces): CssPainter {
  const entriesOf = new Map<Text, Entry[]>();
  // Chromium then shows every highlight like selected text, whatever the sheet says: bearable for names, not for whole quotes.
  const forcedColors = document.defaultView?.matchMedia('(forced-colors: active)').matches ?? false;
  const painted = new Set<string>();

  const add = (target: Target, segments: readonly Segment[], name: string): void => {
    for (const segment of segments) {
      const range = document.createRange();
      if (!placeRange(range, segment, pieces)) continue;
      if (target.type === 'name' || !forcedColors) highlight(name, PRIORITY[target.type]).add(range);
      const entries = entriesOf.get(segment.node);
      const entry = { target, segment, range };
      if (entries === undefined) entriesOf.set(segment.node, [entry]);
      else entries.push(entry);
    }
  };

  const highlight = (name: string, priority: number): Highlight => {
    painted.add(name);
    const known = CSS.highlights.get(name);
    if (known !== undefined) return known;
    const made = new Highlight();
    made.priority = priority;
    CSS.highlights.set(name, made);
    return made;
  };

  const inSteps = <M extends { readonly segments: readonly Segment[] }>(
    marks: readonly M[],
    paint: (mark: M) => void,
  ): Step[] => {
    const steps: Step[] = [];
    for (let i = 0; i < marks.length; i += RANGES_PER_STEP) {
      const part = marks.slice(i, i + RANGES_PER_STEP);
      steps.push({ near: null, run: () => part.forEach(paint) });
    }
    return steps;
  };

  const at = (x: number, y: number, type: Target['type']): Target | null => {
    if (entriesOf.size === 0) return null;
    const caret = caretAt(document, x, y);
    if (caret === null) return null;
    const { node, offset } = pieces.originOf(caret.node, caret.offset);
    const entry = entriesOf
      .get(node)
      ?.find(
        ({ target, segment, range }) =>
          target.type === type && segment.start <= offset && offset <= segment.end && covers(range, x, y),
      );
    return entry?.target ?? null;
  };

  return {
    steps: (names: readonly NameMark[]) =>
      inSteps(names, (mark) => add(nameTarget(mark), mark.segments, highlightOf(mark.kind))),
    quoteSteps: (quotes) =>
      inSteps(quotes, (mark) =>
        add({ type: 'quote', quote: mark.id }, mark.segments, quoteHighlight(mark.label !== null)),
      ),
    refresh(nodes) {
      for (const node of nodes)
        for (const { range, segment } of entriesOf.get(node) ?? []) placeRange(range, segment, pieces);
    },
    at: (x, y) => at(x, y, 'name') ?? at(x, y, 'quote'),
    clear() {
      for (const name of painted) CSS.highlights.delete(name);
      painted.clear();
      entriesOf.clear();
    },
  };
}
