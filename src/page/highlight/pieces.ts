/**
 * Where text went when mark.js split its node.
 *
 *   before:  "Merkel met Macron."
 *   after:   ""  <mark>"Merkel"</mark>  " met "  <mark>"Macron"</mark>  "."
 *            └ the page's own node, always the first piece
 */

import type { Segment } from './types';

type Piece = { readonly node: Text /** Offset in the unsplit text. */; readonly start: number };
type Origin = { readonly node: Text; readonly start: number };

export type Pieces = {
  /** Says that `node`, now cut at its end, goes on with `following` (a mark's text, the text behind it). */
  add(node: Text, following: readonly Text[]): void;
  /** The place that `offset` in the unsplit `node` has now. Of two, an end wants the earlier one, a start the later. */
  locate(node: Text, offset: number, edge: 'start' | 'end'): { node: Text; offset: number };
  /** The unsplit place of a place in a piece. */
  originOf(node: Text, offset: number): { node: Text; offset: number };
  clear(): void;
};

export function createPieces(): Pieces {
  let piecesOf = new WeakMap<Text, Piece[]>();
  let origins = new WeakMap<Text, Origin>();
  return {
    add(node, following) {
      const origin = origins.get(node) ?? { node, start: 0 };
      let pieces = piecesOf.get(origin.node);
      if (pieces === undefined) {
        pieces = [{ node: origin.node, start: 0 }];
        piecesOf.set(origin.node, pieces);
      }
      let start = origin.start + node.data.length;
      for (const next of following) {
        pieces.push({ node: next, start });
        origins.set(next, { node: origin.node, start });
        start += next.data.length;
      }
    },
    locate(node, offset, edge) {
      const pieces = piecesOf.get(node);
      if (pieces === undefined) return { node, offset };
      let found = pieces[0]!;
      for (const piece of pieces) if (edge === 'start' ? piece.start <= offset : piece.start < offset) found = piece;
      return { node: found.node, offset: offset - found.start };
    },
    originOf(node, offset) {
      const origin = origins.get(node);
      return origin === undefined ? { node, offset } : { node: origin.node, offset: origin.start + offset };
    },
    clear() {
      piecesOf = new WeakMap();
      origins = new WeakMap();
    },
  };
}

/** Sets `range` to where a segment's text is now. False when the page took the text away. */
export function placeRange(range: Range, { node, start, end }: Segment, pieces: Pieces): boolean {
  const from = pieces.locate(node, start, 'start');
  const to = pieces.locate(node, end, 'end');
  if (!from.node.isConnected || !to.node.isConnected) return false;
  if (from.offset > from.node.data.length || to.offset > to.node.data.length) return false;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return true;
}
