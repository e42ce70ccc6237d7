/** The element that holds the card: last in the body, closed off from the page's styles, above everything. */
import type { CardColors } from './content';
import { CARD_STYLE } from './style';

export type Host = {
  readonly element: HTMLElement;
  show(card: HTMLElement, options: { readonly sheet: boolean; readonly scheme: 'light' | 'dark' }): void;
  hide(): void;
  /** The card shown now. */
  card(): HTMLElement | null;
  remove(): void;
};

/** Important inline declarations beat every rule of the page, and `:host` rules could not. */
const BASE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  'z-index': '2147483647',
  display: 'none',
};

export function createHost(document: Document, direction: 'ltr' | 'rtl', colors: CardColors): Host {
  const element = document.createElement('div');
  element.setAttribute('data-newsgloss', 'card');
  element.setAttribute('dir', direction);
  // The top layer is above every z-index, and a transformed body does not shift what is fixed there.
  element.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(BASE)) setStyle(element, name, value);
  const root = element.attachShadow({ mode: 'open' });
  addStyle(root);
  let card: HTMLElement | null = null;

  return {
    element,
    card: () => card,
    show(next, { sheet, scheme }) {
      // Single-page sites replace the whole body.
      if (!element.isConnected) document.body.append(element);
      element.dataset.scheme = scheme;
      for (const [kind, color] of Object.entries(colors[scheme])) setStyle(element, `--${kind}`, color);
      if (card === null) root.append(next);
      else card.replaceWith(next);
      card = next;
      for (const side of ['left', 'top', 'right', 'bottom']) setStyle(element, side, 'auto');
      if (sheet) for (const side of ['left', 'right', 'bottom']) setStyle(element, side, '0px');
      setStyle(element, 'display', 'block');
      toggleTopLayer(element, true);
    },
    hide() {
      card?.remove();
      card = null;
      toggleTopLayer(element, false);
      setStyle(element, 'display', 'none');
    },
    remove: () => element.remove(),
  };
}

function setStyle(element: HTMLElement, name: string, value: string): void {
  element.style.setProperty(name, value, 'important');
}

function toggleTopLayer(element: HTMLElement, on: boolean): void {
  try {
    if (element.matches(':popover-open') !== on) on ? element.showPopover() : element.hidePopover();
  } catch {
    // Not connected, or the page changed the attribute: without the top layer it still has the highest z-index.
  }
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Firefox refused a content script's constructed sheet here (153 takes it).
  }
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  root.append(style);
}
