/** Adding a style sheet to a page or shadow root in every way that browsers allow a content script. */

export type AdoptedSheet = { replace(css: string): void; remove(): void };

/**
 * A constructable sheet where possible: it is no part of the DOM and page policies do not forbid it.
 * Firefox gave content scripts a wrapped list that refused their sheets (153 takes them); a <style> element serves there.
 */
export function adoptSheet(root: Document | ShadowRoot, css: string): AdoptedSheet {
  return adoptConstructed(root, css) ?? appendStyle(root, css);
}

function adoptConstructed(root: Document | ShadowRoot, css: string): AdoptedSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!root.adoptedStyleSheets.includes(sheet)) return null;
    return {
      replace: (next) => sheet.replaceSync(next),
      remove: () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    return null;
  }
}

function appendStyle(root: Document | ShadowRoot, css: string): AdoptedSheet {
  const style = document.createElement('style');
  style.dataset.newsgloss = 'style';
  style.textContent = css;
  ('head' in root ? (root.head ?? root.documentElement) : root).append(style);
  return {
    replace: (next) => {
      style.textContent = next;
    },
    remove: () => style.remove(),
  };
}
