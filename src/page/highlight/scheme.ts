/** Whether a page is light or dark where the story stands: measured there, not asked of the system. */
import type { Scheme } from './types';

type Color = { readonly luminance: number; readonly alpha: number };

/** Backgrounds fainter than this let the one below show. */
const OPAQUE = 0.5;

/** The scheme of what is behind `element`'s text. Without any opaque background, what its text color must be meant for. */
export function schemeBehind(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const background = readColor(view.getComputedStyle(at).backgroundColor);
    if (background !== null && background.alpha >= OPAQUE) return background.luminance < 0.4 ? 'dark' : 'light';
  }
  const text = readColor(view.getComputedStyle(element).color);
  return text !== null && text.luminance > 0.5 ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Relative brightness, 0 to 1, of a computed color: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Others give null. */
export function readColor(text: string): Color | null {
  const open = text.indexOf('(');
  if (open < 0) return null;
  const form = text.slice(0, open);
  const numbers = text
    .slice(open + 1, -1)
    .replace('srgb', '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [red, green, blue, alpha] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return null;
  const scale = form === 'rgb' || form === 'rgba' ? 255 : form === 'color' ? 1 : null;
  if (scale === null) return null;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale, alpha: alpha ?? 1 };
}
