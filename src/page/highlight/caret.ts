/** The place in a text that lies under a point of the window. */

type Caret = { readonly node: Text; readonly offset: number };

/** Null where no text is. Over a page's margin browsers answer the nearest text: check with `covers`. */
export function caretAt(document: Document, x: number, y: number): Caret | null {
  const [node, offset] = rawCaret(document, x, y);
  return node !== null && node.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : null;
}

function rawCaret(document: Document, x: number, y: number): [Node | null, number] {
  // Chromium before 128 knows only the older function.
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return [position?.offsetNode ?? null, position?.offset ?? 0];
  }
  const range = document.caretRangeFromPoint(x, y);
  return [range?.startContainer ?? null, range?.startOffset ?? 0];
}

/** Whether the point lies on a line of the range, give or take a pixel. */
export function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1) return true;
  return false;
}
