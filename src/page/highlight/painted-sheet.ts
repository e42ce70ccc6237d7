/** The page's sheet for what is painted, kept in the scheme of the page. */
import { type AdoptedSheet, adoptSheet } from './adopt';
import type { KindColors } from './palette';
import { schemeBehind } from './scheme';
import { styleSheet } from './style';

/** Where sites keep the name of the theme that their own switch sets. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme', 'data-mode'];

export type PaintedSheet = { add(): void; remove(): void };

export function createPaintedSheet(root: Element, colors: KindColors, signal: AbortSignal): PaintedSheet {
  const document = root.ownerDocument;
  let sheets: AdoptedSheet[] = [];
  let scheme = schemeBehind(root);

  const measure = (): void => {
    const now = schemeBehind(root);
    if (now === scheme) return;
    scheme = now;
    for (const sheet of sheets) sheet.replace(styleSheet({ scheme, colors }));
  };
  const themes = new MutationObserver(measure);
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measure, { signal });

  return {
    add() {
      if (sheets.length > 0) return;
      scheme = schemeBehind(root);
      const owner = root.getRootNode();
      const places = owner instanceof ShadowRoot ? [document, owner] : [document];
      sheets = places.map((place) => adoptSheet(place, styleSheet({ scheme, colors })));
      for (const element of [document.documentElement, document.body])
        themes.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
    },
    remove() {
      themes.disconnect();
      for (const sheet of sheets) sheet.remove();
      sheets = [];
    },
  };
}
