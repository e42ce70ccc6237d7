/** Where the card stands: below the line it belongs to, flipped and shifted into view. */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { EDGE_PX, GAP_PX, HEIGHT_SHARE } from './figures';

export type PlaceOptions = {
  readonly host: HTMLElement;
  /** The lines of what the card belongs to. */
  readonly rects: readonly DOMRect[];
  /** Where the pointer is: of a name over two lines, that line counts. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
};

/** Moves `host`, which is fixed to the window. Does nothing without lines. */
export async function placeCard({ host, rects, pointer }: PlaceOptions): Promise<void> {
  const first = rects[0];
  if (first === undefined) return;
  const anchor = {
    getBoundingClientRect: () => around(rects),
    getClientRects: () => [...rects],
  };
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(pointer ?? { x: first.left, y: first.top }),
      offset(GAP_PX),
      flip({ padding: EDGE_PX }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          const height = Math.min(availableHeight, window.innerHeight * HEIGHT_SHARE);
          host.style.setProperty('--newsgloss-height', `${Math.max(120, Math.floor(height))}px`);
        },
      }),
    ],
  });
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((box) => box.left));
  const top = Math.min(...rects.map((box) => box.top));
  const right = Math.max(...rects.map((box) => box.right));
  const bottom = Math.max(...rects.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
