/** One story on the page: painted, with its card, and a way to any span of it. */
import type { TextMap } from '../../page/article';
import { attachCard, type CardColors, type Target } from '../../page/card';
import { createHighlighter, textColor } from '../../page/highlight';
import type { Annotation, Span } from '../../types';
import { documentDirection, t } from '../platform';
import type { Settings } from '../settings';
import { cardContent } from './card-content';
import { cardText } from './card-text';
import { marksOf } from './marks';
import { storyRoot } from './story-root';

export type ShownStory = {
  readonly map: TextMap;
  /** Scrolls to a span of the text and lets what is painted in it stand out for a while. */
  goTo(span: Span): void;
  /** Opens the card of the next name or quote. */
  next(type: Target['type']): void;
  /** Takes everything off: the page is as it was. */
  remove(): void;
};

export type ShowOptions = {
  readonly document: Document;
  readonly annotation: Annotation;
  readonly map: TextMap;
  readonly settings: Settings;
  /** The reader says that a chain is not the entity it is linked to. */
  readonly reject: (chain: number) => void;
  /** Ends everything where the extension was updated or removed under the page. */
  readonly endIfOrphaned?: () => void;
  readonly signal: AbortSignal;
};

/** Long enough to find it with the eyes after the page moved (ms). */
const STAND_OUT_MS = 2_500;

export function showStory({
  document,
  annotation,
  map,
  settings,
  reject,
  endIfOrphaned,
  signal,
}: ShowOptions): ShownStory {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
  const root = storyRoot(annotation.article, map) ?? document.body;
  const highlighter = createHighlighter({ document, root, colors: settings.colors, signal: life.signal });
  const content = cardContent(annotation);
  const spanOf = (target: Target): Span | undefined =>
    target.type === 'quote'
      ? annotation.quotes[target.quote]
      : annotation.chains[target.chain]?.mentions[target.mention];
  let calm: ReturnType<typeof setTimeout> | undefined;

  const goTo = (span: Span): void => {
    const range = highlighter.rangeOf(map.segments(span.start, span.end));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const inside = highlighter.targets().filter((target) => {
      const place = spanOf(target);
      return place !== undefined && place.start >= span.start && place.end <= span.end;
    });
    const kind = inside.find((target) => target.type === 'quote') ?? inside[0];
    highlighter.emphasize(inside.filter((target) => target.type === kind?.type));
    clearTimeout(calm);
    calm = setTimeout(() => highlighter.emphasize([]), STAND_OUT_MS);
  };

  const card = attachCard({
    document,
    surface: highlighter,
    content: (target) => {
      endIfOrphaned?.();
      return life.signal.aborted ? null : content(target);
    },
    t,
    direction: documentDirection(),
    openMs: settings.hoverDelay,
    colors: { light: cardColors(settings, 'light'), dark: cardColors(settings, 'dark') },
    signal: life.signal,
    actions: {
      goTo: (target) => {
        const span = spanOf(target);
        if (span !== undefined) goTo(span);
      },
      notThisOne: reject,
      copy: (shown) =>
        navigator.clipboard === undefined
          ? false
          : navigator.clipboard.writeText(cardText(shown)).then(
              () => true,
              () => false,
            ),
    },
  });
  highlighter
    .paint(marksOf({ annotation, map, settings }))
    .catch((error) => console.warn('Newsgloss painting:', error));

  return {
    map,
    goTo,
    next: (type) => card.walk(type, 1),
    remove() {
      clearTimeout(calm);
      life.abort();
    },
  };
}

function cardColors({ colors }: Settings, scheme: 'light' | 'dark'): CardColors['light'] {
  const entries = Object.entries(colors).map(([kind, hue]) => [kind, textColor(hue, scheme)]);
  return Object.fromEntries(entries) as CardColors['light'];
}
