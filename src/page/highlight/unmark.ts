/** Taking marks off so that the page's own text nodes are back, the very same objects. */

/** A mark and the two text nodes that splitting left around it; `head` came before `tail` as one node. */
export type Placed = { readonly mark: Element; readonly head: Text; readonly tail: Text };

/**
 * Undoes marks in reverse order of painting. Text goes back into the *previous* node: that one is the page's own,
 * and frameworks hold on to it (`normalize`, which mark.js calls, would merge the page's own neighbors as well).
 */
export function unmarkAll(placed: readonly Placed[]): void {
  for (let i = placed.length - 1; i >= 0; i--) unmark(placed[i]!);
}

export function unmark({ mark, head, tail }: Placed): void {
  if (mark.parentNode === null) {
    // The page took the mark away; a tail that stayed is the page's text now.
    return;
  }
  if (mark.previousSibling !== head) {
    // The page moved things about: leave its nodes alone and keep the words.
    unwrap(mark);
    return;
  }
  head.appendData(mark.textContent ?? '');
  if (mark.nextSibling === tail) {
    head.appendData(tail.data);
    tail.remove();
  }
  mark.remove();
}

/** Puts a mark's text in its place. Also for marks that the page copied, of which nothing is known. */
export function unwrap(mark: Element): void {
  mark.replaceWith(...mark.childNodes);
}
