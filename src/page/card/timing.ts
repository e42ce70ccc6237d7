/** When the card opens and closes: a pure state machine. Times are ms of one clock; whoever drives it sends `tick` at `dueAt`. */
import type { Target } from './content';
import { CLOSE_MS, OPEN_MS, OPEN_QUOTE_MS, REOPEN_MS, REOPEN_WINDOW_MS, REST_SPEED } from './figures';

/** What opened a pinned card: a pinned card stays until it is dismissed. */
export type PinnedBy = 'pointer' | 'key' | 'touch';

export type CardState =
  /** `dismissed`: closed by Escape under the pointer; it stays closed until the pointer leaves. */
  | { readonly status: 'closed'; readonly closedAt: number | null; readonly dismissed: Target | null }
  /** The pointer rests on a name; the card comes at `due`. */
  | { readonly status: 'opening'; readonly target: Target; readonly due: number; readonly closedAt: number | null }
  | { readonly status: 'open'; readonly target: Target }
  /** The pointer left; the card goes at `due`, or gives way to `next` at `next.due`. */
  | {
      readonly status: 'closing';
      readonly target: Target;
      readonly due: number;
      readonly next: { readonly target: Target; readonly due: number } | null;
    }
  | { readonly status: 'pinned'; readonly target: Target; readonly by: PinnedBy };

export type CardEvent =
  | {
      readonly type: 'pointer';
      readonly at: number;
      /** What lies under the pointer. */
      readonly target: Target | null;
      readonly onCard: boolean;
      /** On its way to the card, by the safe triangle. */
      readonly towardCard: boolean;
      /** px per ms since the last event. */
      readonly speed: number;
    }
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'pin'; readonly target: Target; readonly by: PinnedBy }
  /** Enter on an open card. */
  | { readonly type: 'pinOpen'; readonly by: PinnedBy }
  | { readonly type: 'escape'; readonly at: number }
  /** Scrolled away, clicked outside, left by Tab, navigated: gone at once. */
  | { readonly type: 'gone'; readonly at: number };

export const CLOSED: CardState = { status: 'closed', closedAt: null, dismissed: null };

/** `openMs`: how long the pointer rests on a name before its card opens. */
export function next(state: CardState, event: CardEvent, openMs = OPEN_MS): CardState {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event, openMs);
    case 'tick':
      return onTick(state, event.at);
    case 'pin':
      return { status: 'pinned', target: event.target, by: event.by };
    case 'pinOpen':
      return isShown(state) ? { status: 'pinned', target: state.target, by: event.by } : state;
    case 'escape':
      return close(state, event.at, shownOrComing(state));
    case 'gone':
      return close(state, event.at, null);
  }
}

/** What the card shows now; null when it is closed or about to open. */
export function shownTarget(state: CardState): Target | null {
  return isShown(state) ? state.target : null;
}

/** When `tick` is wanted; null when nothing is pending. */
export function dueAt(state: CardState): number | null {
  if (state.status === 'opening') return state.due;
  if (state.status === 'closing') return Math.min(state.due, state.next?.due ?? state.due);
  return null;
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.type === 'quote') return b.type === 'quote' && a.quote === b.quote;
  return b.type === 'name' && a.chain === b.chain && a.mention === b.mention;
}

type PointerEvent = Extract<CardEvent, { type: 'pointer' }>;

function onPointer(state: CardState, event: PointerEvent, openMs: number): CardState {
  switch (state.status) {
    case 'pinned':
      return state;
    case 'closed':
      return fromClosed(state, event, openMs);
    case 'opening':
      return fromOpening(state, event, openMs);
    case 'open':
    case 'closing':
      return fromShown(state, event, openMs);
  }
}

function fromClosed(
  state: Extract<CardState, { status: 'closed' }>,
  { at, target }: PointerEvent,
  openMs: number,
): CardState {
  const { closedAt } = state;
  if (target === null) return state.dismissed === null ? state : { ...state, dismissed: null };
  if (sameTarget(target, state.dismissed)) return state;
  return { status: 'opening', target, due: at + delayFor({ target, at, closedAt, openMs }), closedAt };
}

function fromOpening(state: Extract<CardState, { status: 'opening' }>, event: PointerEvent, openMs: number): CardState {
  const { closedAt } = state;
  const { at, target, speed } = event;
  if (target === null) return { status: 'closed', closedAt, dismissed: null };
  const isRest = speed < REST_SPEED && sameTarget(target, state.target);
  if (isRest) return state;
  return { status: 'opening', target, due: at + delayFor({ target, at, closedAt, openMs }), closedAt };
}

function fromShown(
  state: Extract<CardState, { status: 'open' | 'closing' }>,
  event: PointerEvent,
  openMs: number,
): CardState {
  const { at, target, onCard, towardCard, speed } = event;
  if (onCard || sameTarget(target, state.target)) return { status: 'open', target: state.target };
  // Names under the way to the card are crossed, not meant.
  if (towardCard) return { status: 'closing', target: state.target, due: at + CLOSE_MS, next: null };
  const due = state.status === 'closing' ? state.due : at + CLOSE_MS;
  return { status: 'closing', target: state.target, due, next: nextOf(state, { at, target, speed, openMs }) };
}

function nextOf(
  state: Extract<CardState, { status: 'open' | 'closing' }>,
  { at, target, speed, openMs }: Pick<PointerEvent, 'at' | 'target' | 'speed'> & { openMs: number },
): { target: Target; due: number } | null {
  if (target === null) return null;
  const before = state.status === 'closing' ? state.next : null;
  if (before !== null && sameTarget(before.target, target) && speed < REST_SPEED) return before;
  return { target, due: at + delayFor({ target, at, closedAt: at, openMs }) };
}

function onTick(state: CardState, at: number): CardState {
  if (state.status === 'opening' && at >= state.due) return { status: 'open', target: state.target };
  if (state.status !== 'closing') return state;
  if (state.next !== null && at >= state.next.due) return { status: 'open', target: state.next.target };
  if (at < state.due) return state;
  if (state.next !== null) return { status: 'opening', target: state.next.target, due: state.next.due, closedAt: at };
  return { status: 'closed', closedAt: at, dismissed: null };
}

function close(state: CardState, at: number, dismissed: Target | null): CardState {
  if (state.status === 'closed') return state;
  return { status: 'closed', closedAt: isShown(state) ? at : state.closedAt, dismissed };
}

function delayFor(wait: { target: Target; at: number; closedAt: number | null; openMs: number }): number {
  const { target, at, closedAt, openMs } = wait;
  if (target.type === 'quote') return Math.max(OPEN_QUOTE_MS, openMs);
  return closedAt !== null && at - closedAt <= REOPEN_WINDOW_MS ? Math.min(REOPEN_MS, openMs) : openMs;
}

function isShown(state: CardState): state is Extract<CardState, { status: 'open' | 'closing' | 'pinned' }> {
  return state.status === 'open' || state.status === 'closing' || state.status === 'pinned';
}

function shownOrComing(state: CardState): Target | null {
  return state.status === 'closed' ? null : state.target;
}
