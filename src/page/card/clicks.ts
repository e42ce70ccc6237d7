/** Which clicks fall on plain text, so that no link, control or selection loses its own. */

/** Things that answer a click themselves. */
const CLICKABLE =
  'a[href], area, button, input, textarea, select, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [onclick], [contenteditable]:not([contenteditable="false" i])';

export const isElement = (node: EventTarget): node is Element => node instanceof Element;

/** The reader's own single, unmodified click of the main button outside of `card` and of everything clickable. */
export function isPlainClick(event: MouseEvent, card: Element): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const path = event.composedPath();
  return !path.includes(card) && !path.some((node) => isElement(node) && node.matches(CLICKABLE));
}
