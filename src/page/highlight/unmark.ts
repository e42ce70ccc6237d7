/** Taking marks off so that the page's own text nodes are back, the very same objects. */

import { HIGHLIGHTS } from './style';

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

/**
 * Takes off what a script left behind that was ended without a word (Firefox does so when it updates or removes an extension).
 * Splitting left a text node on each side of a mark, so the page's own is whole again.
 */
export function removeLeftovers(document: Document): void {
  for (const mark of [...document.querySelectorAll('mark[data-newsgloss]')].reverse()) {
    const { previousSibling: head, nextSibling: tail } = mark;
    if (head?.nodeType === 3 && tail?.nodeType === 3) unmark({ mark, head: head as Text, tail: tail as Text });
    else unwrap(mark);
  }
  for (const own of document.querySelectorAll('[data-newsgloss]')) own.remove();
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
}

/** Puts a mark's text in its place. Also for marks that the page copied, of which nothing is known. */
export function unwrap(mark: Element): void {
  mark.replaceWith(...mark.childNodes);
}
