/** Follows the pointer: once a frame, with speed and direction, as the state machine wants it. */
import type { Surface, Target } from './content';
import { TRIANGLE_BUFFER_PX } from './figures';
import { contains, isOnTheWay, type Point } from './triangle';

export type PointerReport = {
  readonly at: number;
  readonly point: Point;
  readonly target: Target | null;
  readonly onCard: boolean;
  readonly towardCard: boolean;
  readonly speed: number;
};

export type PointerOptions = {
  readonly window: Window;
  readonly surface: Surface;
  /** The card's box; null while none is shown. */
  readonly cardBox: () => DOMRect | null;
  readonly report: (report: PointerReport) => void;
  readonly signal: AbortSignal;
};

type Place = Point & { readonly at: number };

const OUTSIDE = -1;

export function followPointer({ window, surface, cardBox, report, signal }: PointerOptions): void {
  let last: Place | null = null;
  let waiting: Place | null = null;

  const handle = (): void => {
    const now = waiting;
    waiting = null;
    if (now === null || signal.aborted) return;
    const before = last ?? now;
    last = now;
    const box = cardBox();
    const onCard = box !== null && contains(box, now);
    report({
      at: now.at,
      point: now,
      target: onCard || now.x === OUTSIDE ? null : surface.hitTest(now.x, now.y),
      onCard,
      towardCard: box !== null && isOnTheWay({ last: before, now, box, buffer: TRIANGLE_BUFFER_PX }),
      speed: Math.hypot(now.x - before.x, now.y - before.y) / Math.max(1, now.at - before.at),
    });
  };

  const take = (place: Place): void => {
    const idle = waiting === null;
    waiting = place;
    if (idle) window.requestAnimationFrame(handle);
  };

  // Captured: pages stop events on their own elements. Passive: nothing of theirs is changed.
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      // Touch has no hovering; a pressed button means selecting or dragging.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      take({ x: event.clientX, y: event.clientY, at: performance.now() });
    },
    options,
  );
  window.addEventListener(
    'pointerout',
    (event) => {
      if (event.pointerType !== 'touch' && event.relatedTarget === null)
        take({ x: OUTSIDE, y: OUTSIDE, at: performance.now() });
    },
    options,
  );
}
