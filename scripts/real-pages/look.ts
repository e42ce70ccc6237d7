/** What is on a page: functions that run in it. */

/** Names and quotes painted now. */
export function countPainted(): { names: number; quotes: number } {
  const highlights = [...CSS.highlights.entries()].filter(
    ([name]) => name.startsWith('newsgloss-') && !name.includes('active'),
  );
  const sizeOf = (wanted: (name: string) => boolean): number =>
    highlights.filter(([name]) => wanted(name)).reduce((sum, [, { size }]) => sum + size, 0);
  const isQuote = (name: string): boolean => name.includes('quote');
  return {
    names: document.querySelectorAll('mark[data-newsgloss]').length + sizeOf((name) => !isQuote(name)),
    quotes: sizeOf(isQuote),
  };
}

export type Look = {
  /** As laid out, which is what must not change. */
  readonly text: string;
  readonly html: string;
  /** Marks that split a text must leave it whole again. */
  readonly textNodes: number;
  /** Place and size of each block of text and each picture, in px of the page. */
  readonly boxes: readonly (readonly number[])[];
  /** Sum of layout shifts so far; 0 in Firefox, which does not measure them. */
  readonly shifted: number;
};

export function look(): Look {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let textNodes = 0;
  while (walker.nextNode()) textNodes++;
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: as laid out, which is what must not change
    text: document.body.innerText,
    html: document.body.outerHTML,
    textNodes,
    boxes: [...document.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, figcaption, img, article')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height];
    }),
    shifted: (globalThis as unknown as Watched).shifts?.sum ?? 0,
  };
}

type Watched = { shifts?: { sum: number } };

/** Runs before the page's own scripts. */
export function watchShifts(): void {
  const shifts = { sum: 0 };
  (globalThis as unknown as Watched).shifts = shifts;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
