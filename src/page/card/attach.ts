/** The card on a page: listens, drives the state machine, fetches content, shows it. */
import { isElement, isPlainClick } from './clicks';
import type { CardActions, CardColors, CardContent, Surface, Target, Translate } from './content';
import { SCROLL_AWAY_PX } from './figures';
import { createHost } from './host';
import { commandOf } from './keys';
import { placeCard } from './place';
import { followPointer } from './pointer';
import { createPresenter } from './presenter';
import { type CardEvent, type CardState, CLOSED, dueAt, next, sameTarget, shownTarget } from './timing';
import { isInWindow, nextTarget } from './tour';
import type { Point } from './triangle';

export type CardOptions = {
  readonly document: Document;
  readonly surface: Surface;
  /** What to show; null when there is nothing to say. Asked as soon as the pointer rests, before the card opens. */
  readonly content: (target: Target) => CardContent | null | Promise<CardContent | null>;
  readonly actions: CardActions;
  readonly t: Translate;
  /** Direction of the interface's language. */
  readonly direction?: 'ltr' | 'rtl';
  /** Rest before a name's card opens (ms). */
  readonly openMs?: number;
  /** Text colors of the kinds on the card. */
  readonly colors: CardColors;
  /** Takes the card and all its listeners away. */
  readonly signal: AbortSignal;
};

export type Card = {
  /** Opens the card of a target, pinned, as a key does. */
  open(target: Target): void;
  close(): void;
  /** Goes to the next or the last name or quote and opens its card, as the keys n, p, N and P do. */
  walk(type: Target['type'], by: 1 | -1): void;
  /** What the card shows; null when it is closed. */
  target(): Target | null;
};

export function attachCard(options: CardOptions): Card {
  const { document, surface, signal } = options;
  const window = document.defaultView;
  if (window === null) throw new Error('attachCard needs a document with a window');
  const host = createHost(document, options.direction ?? 'ltr', options.colors);
  let state: CardState = CLOSED;
  let timer: number | undefined;
  let pointer: Point | null = null;
  /** Where the line was when the card opened. */
  let opened: { readonly target: Target; readonly top: number } | null = null;

  const presenter = createPresenter({
    ...options,
    host,
    close: () => send({ type: 'gone', at: now() }),
    goTo: (target, by) => open(target, by),
    place: () =>
      placeCard({ host: host.element, rects: rectsOfShown(), pointer: state.status === 'pinned' ? null : pointer }),
  });

  const now = (): number => performance.now();
  const rectsOfShown = (): readonly DOMRect[] => {
    const target = shownTarget(state);
    return target === null ? [] : surface.rectsOf(target);
  };

  const send = (event: CardEvent): void => {
    const before = state;
    state = next(state, event, options.openMs);
    // A timer may fire a little early: then it is set again.
    if (state === before && event.type !== 'tick') return;
    window.clearTimeout(timer);
    const due = dueAt(state);
    if (due !== null)
      timer = window.setTimeout(() => send({ type: 'tick', at: now() }), Math.max(0, Math.ceil(due - now())));
    const target = shownTarget(state);
    if (!sameTarget(target, opened?.target ?? null))
      opened = target === null ? null : { target, top: surface.rectsOf(target)[0]?.top ?? 0 };
    presenter.present(state);
  };

  const open = (target: Target, by: 'key' | 'pointer' | 'touch'): void => {
    surface.reveal(target);
    send({ type: 'pin', target, by });
  };

  followPointer({
    window,
    surface,
    signal,
    cardBox: () => (shownTarget(state) === null || host.card() === null ? null : host.element.getBoundingClientRect()),
    report: ({ point, ...report }) => {
      if (!report.onCard) pointer = point;
      send({ type: 'pointer', ...report });
    },
  });

  const lastInWindow = (): Target | null => {
    const last = presenter.last();
    return last !== null && isInWindow(last, surface, window.innerHeight) ? last : null;
  };

  const walk = (type: Target['type'], by: 1 | -1): void => {
    const target = nextTarget({ surface, type, by, from: shownTarget(state) ?? lastInWindow() });
    if (target !== null) open(target, 'key');
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const command = commandOf(event, event.composedPath().find(isElement) ?? null);
    if (command === 'escape') send({ type: 'escape', at: now() });
    else if (command === 'pin') send({ type: 'pinOpen', by: 'key' });
    else if (command !== null) walk(command.endsWith('Name') ? 'name' : 'quote', command.startsWith('next') ? 1 : -1);
  };

  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event, host.element) || document.getSelection()?.isCollapsed === false) return;
    const target = surface.hitTest(event.clientX, event.clientY);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    // A click into a quote is a click into plain text: only a finger, which cannot hover, means the quote.
    if (target !== null && (isTouch || target.type === 'name'))
      send({ type: 'pin', target, by: isTouch ? 'touch' : 'pointer' });
  };

  const onPress = (event: PointerEvent): void => {
    if (state.status === 'pinned' && !event.composedPath().includes(host.element)) send({ type: 'gone', at: now() });
  };

  const onScroll = (): void => {
    if (opened === null || (state.status === 'pinned' && state.by === 'touch')) return;
    const box = surface.rectsOf(opened.target)[0];
    const isAway = box === undefined || box.bottom < 0 || box.top > window.innerHeight;
    const moved = box === undefined ? 0 : Math.abs(box.top - opened.top);
    if (isAway || (state.status !== 'pinned' && moved > SCROLL_AWAY_PX)) send({ type: 'gone', at: now() });
    else presenter.replace();
  };

  const onLeaveByTab = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to !== null && to !== host.element && state.status === 'pinned' && state.by === 'key')
      send({ type: 'gone', at: now() });
  };

  // Escape and the tour: bubble phase, so that the page's own handlers come first and may claim the key.
  document.addEventListener('keydown', onKey, { signal });
  window.addEventListener('click', onClick, { signal });
  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  window.addEventListener('resize', () => presenter.replace(), { passive: true, signal });
  for (const type of ['pagehide', 'popstate'])
    window.addEventListener(type, () => send({ type: 'gone', at: now() }), { signal });
  host.element.addEventListener('focusout', onLeaveByTab, { signal });
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(timer);
      state = CLOSED;
      presenter.present(state);
      host.remove();
    },
    { once: true },
  );

  return {
    open: (target) => open(target, 'key'),
    close: () => send({ type: 'gone', at: now() }),
    walk,
    target: () => shownTarget(state),
  };
}
