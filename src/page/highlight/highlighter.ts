/** The painter of a page: picks the form for names, paints what is visible first, knows what is painted where. */
import { createCssPainter, hasHighlights } from './css-painter';
import { createEmphasis } from './emphasis';
import { isFrameworkOwned } from './frameworks';
import type { NameLayer, Step } from './layer';
import { createMarkPainter } from './mark-painter';
import { paintable, withoutOverlaps } from './overlaps';
import { createPaintedSheet } from './painted-sheet';
import { DEFAULT_COLORS, type KindColors } from './palette';
import { createPieces } from './pieces';
import { createRegistry } from './registry';
import { schemeBehind } from './scheme';
import { runInSlices } from './slices';
import type { NameMark, Painter, Scheme, Segment, Target } from './types';

/** Above this many segments marks cost more than the page should bear: 300 take up to 31 ms in a block, and layout after it. */
const MANY_SEGMENTS = 2000;

/** Shares of the window's height: below sticky headers, and with room for a card below. */
const SIGHT = { from: 0.12, to: 0.7 } as const;

export type Highlighter = Painter & {
  /** What is painted at a point of the window; a name wins over the quote around it. */
  hitTest(x: number, y: number): Target | null;
  /** All that is painted, in reading order. */
  targets(): readonly Target[];
  /** The lines of a target in the window; empty when it is not painted or not shown. */
  rectsOf(target: Target): readonly DOMRect[];
  /** Brings a target into the middle of the window, unless it is in sight. False when it is not painted. */
  reveal(target: Target): boolean;
  /** Makes these targets, all of one kind, stand out instead of those that did. */
  emphasize(targets: readonly Target[]): void;
  /** The live range of segments read before painting, for scrolling to any text of the story. */
  rangeOf(segments: readonly Segment[]): Range | null;
  /** Whether the page is light or dark where the story stands. */
  scheme(): Scheme;
};

export type HighlighterOptions = {
  readonly document: Document;
  /** The element that holds the story. */
  readonly root: Element;
  /** Hue of each kind. */
  readonly colors?: KindColors;
  /** Takes everything off when it aborts. */
  readonly signal: AbortSignal;
  /** 'auto' takes marks unless the page is a framework's, very large or lives in a shadow root. */
  readonly form?: 'auto' | 'marks' | 'highlights';
};

export function createHighlighter(options: HighlighterOptions): Highlighter {
  const { document, root, signal, colors = DEFAULT_COLORS, form = 'auto' } = options;
  const pieces = createPieces();
  const registry = createRegistry(document, pieces);
  const sheet = createPaintedSheet(root, colors, signal);
  const css = hasHighlights() ? createCssPainter(document, pieces) : null;
  const emphasis = css === null ? null : createEmphasis(registry);
  const marks = createMarkPainter({ document, pieces, onSplit: (nodes) => css?.refresh(nodes) });
  let running = new AbortController();

  const layerFor = (names: readonly NameMark[]): NameLayer => {
    if (css === null || form === 'marks') return marks;
    if (form === 'highlights') return css;
    const segments = names.reduce((sum, name) => sum + name.segments.length, 0);
    const odd = root.getRootNode() !== document || segments > MANY_SEGMENTS || isFrameworkOwned(root);
    return odd ? css : marks;
  };

  const clear = (): void => {
    running.abort();
    running = new AbortController();
    emphasis?.set([]);
    css?.clear();
    marks.clear();
    sheet.remove();
    registry.clear();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    async paint({ names, quotes }) {
      if (signal.aborted) return;
      const stop = running.signal;
      const shownNames = withoutOverlaps(paintable(names));
      const shownQuotes = css === null ? [] : paintable(quotes);
      sheet.add();
      for (const { id, mention, kind, segments } of shownNames)
        registry.add({ target: { type: 'name', chain: id, mention }, tone: kind, segments });
      for (const { id, segments } of shownQuotes)
        registry.add({ target: { type: 'quote', quote: id }, tone: 'quote', segments });
      const steps = [...(css?.quoteSteps(shownQuotes) ?? []), ...layerFor(shownNames).steps(shownNames)];
      const visible = new Set(steps.filter(isVisible));
      const run = (step: Step) => () => step.run();
      await runInSlices([...visible].map(run), 'soon', stop);
      await runInSlices(steps.filter((step) => !visible.has(step)).map(run), 'idle', stop);
    },
    clear,
    hitTest: (x, y) => marks.at(x, y) ?? css?.at(x, y) ?? null,
    targets: registry.targets,
    rectsOf: (target) =>
      registry
        .rangesOf(target)
        .flatMap((range) => [...range.getClientRects()])
        .filter((box) => box.width > 0),
    reveal(target) {
      const range = registry.rangesOf(target)[0];
      if (range === undefined) return false;
      const { top, bottom } = range.getBoundingClientRect();
      const height = document.documentElement.clientHeight;
      const isInSight = top >= height * SIGHT.from && bottom <= height * SIGHT.to;
      if (!isInSight) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    },
    emphasize: (targets) => emphasis?.set(targets),
    rangeOf: registry.rangeOf,
    scheme: () => schemeBehind(root),
  };
}

function isVisible({ near }: Step): boolean {
  if (near === null) return true;
  const box = near.getBoundingClientRect();
  const view = near.ownerDocument.defaultView;
  return view !== null && box.bottom >= 0 && box.top <= view.innerHeight;
}
