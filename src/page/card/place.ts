/** Where the card stands: below the line it belongs to, flipped and shifted into view. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
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
  const line = rects.find((box) => pointer !== null && box.top <= pointer.y && pointer.y <= box.bottom) ?? rects[0];
  if (line === undefined) return;
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
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
