/** Tells when the story on a page may have changed: another address, text that came late, an edit by the site. */
import { OWN_ATTRIBUTE } from './element-evidence';

/** navigation: the page shows another address; content: the same address with other text. */
export type ArticleChange = 'navigation' | 'content';

/** Late text comes in bursts; a burst is over when nothing came for this long (ms). */
const QUIET_MS = 400;
/**
 * Every report of changed text makes the next one wait longer, up to this (ms): tickers and live scores never rest. Reading a live blog
 * of 2,000 posts anew takes half a second of the page's time, so at most one hundredth of it. No change is told later than this.
 */
const LONGEST_WAIT_MS = 60_000;
/** A page that was quiet for so long is told at once again (ms): posts of a live blog come minutes apart. */
const REST_MS = 120_000;
/** Between two reports. A page that animates by rewriting text is looked at again only with the next report. */
const MOST_MUTATIONS = 20_000;
/** Shorter texts are clocks, counters and prices. */
const SHORTEST_TEXT = 20;

export type Watching = {
  /** Shadow trees with story text, as a reading found them: from now on changes inside are told, too. */
  include(shadows: readonly ShadowRoot[]): void;
};

/**
 * Calls `onChange` when the document is quiet and idle again, never while the tab is hidden. Nodes that carry our own
 * attribute, and changes that leave the page's text as it was, are ignored. Everything ends with `signal`.
 */
export function watchArticle(
  document: Document,
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
): Watching {
  const view = document.defaultView;
  if (view === null || signal.aborted) return { include: () => undefined };
  const shadows = new Set<ShadowRoot>();
  const textOfAll = (): number => {
    let sum = fingerprint(document.body);
    for (const shadow of shadows) sum = (sum + fingerprint(shadow)) | 0;
    return sum;
  };
  let address = addressOf(view);
  let text = textOfAll();
  let pending: ArticleChange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mutations = 0;
  let reports = 0;
  /** When the last report was, and since when a change is pending (ms). */
  let last = Number.NEGATIVE_INFINITY;
  let since = 0;

  const report = (): void => {
    timer = undefined;
    if (pending === null || signal.aborted || document.hidden) return;
    const change = pending;
    pending = null;
    last = performance.now();
    if (isFlood()) observe();
    mutations = 0;
    const now = textOfAll();
    if (change === 'content' && now === text) return;
    text = now;
    reports++;
    onChange(change);
  };
  const schedule = (change: ArticleChange): void => {
    const now = performance.now();
    if (pending === null) since = now;
    if (pending !== 'navigation') pending = change;
    if (document.hidden) return;
    clearTimeout(timer);
    if (now - last > REST_MS) reports = 0;
    const next = pending === 'navigation' ? 0 : last + Math.min(LONGEST_WAIT_MS, QUIET_MS * 1.5 ** reports) - now;
    const wait = Math.min(Math.max(QUIET_MS, next), since + LONGEST_WAIT_MS - now);
    timer = setTimeout(() => whenIdle(view, report), wait);
  };
  const checkAddress = (): boolean => {
    const now = addressOf(view);
    if (now === address) return false;
    address = now;
    mutations = 0;
    reports = 0;
    // The shadow trees of the story that is left may be gone, or be the next one's: its reading will tell.
    shadows.clear();
    observer.disconnect();
    observe();
    schedule('navigation');
    return true;
  };

  const observer = new view.MutationObserver((records) => {
    if (checkAddress()) return;
    mutations += records.length;
    const flood = isFlood();
    if (flood) observer.disconnect();
    if (flood || records.some(changesText)) schedule('content');
  });
  const isFlood = (): boolean => mutations > MOST_MUTATIONS;
  const observe = (): void => {
    for (const root of [document.documentElement, ...shadows])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  observe();

  const options = { signal };
  view.addEventListener('popstate', checkAddress, options);
  view.addEventListener('hashchange', checkAddress, options);
  navigationOf(view)?.addEventListener('currententrychange', checkAddress, options);
  document.addEventListener('visibilitychange', () => pending !== null && schedule(pending), options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      pending = null;
    },
    { once: true },
  );
  return {
    include(found) {
      if (signal.aborted) return;
      for (const shadow of found) {
        if (shadows.has(shadow)) continue;
        shadows.add(shadow);
        // What was read just now is no change.
        text = (text + fingerprint(shadow)) | 0;
      }
      // In a flood nothing is observed until the next report.
      if (!isFlood()) observe();
    },
  };
}

/** The address without its fragment, unless the fragment is a route of its own ('#/story', '#!story'). */
function addressOf(view: Window): string {
  const { href, hash } = view.location;
  return /^#[/!]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

function navigationOf(view: Window): EventTarget | null {
  const navigation: unknown = 'navigation' in view ? view.navigation : null;
  return navigation instanceof EventTarget ? navigation : null;
}

/** A number that changes with the text inside; marks around words leave it as it is. */
function fingerprint(root: Node | null): number {
  const text = root?.textContent ?? '';
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function changesText(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (target?.closest(`[${OWN_ATTRIBUTE}]`)) return false;
  // Frameworks keep the parts of a sentence in text nodes of their own: one word of a paragraph counts, a clock does not.
  if (record.type === 'characterData') return (target?.textContent?.length ?? 0) >= SHORTEST_TEXT;
  let length = 0;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes) {
      if (node.nodeType === 1 && (node as Element).hasAttribute(OWN_ATTRIBUTE)) return false;
      length += node.textContent?.length ?? 0;
    }
  return length >= SHORTEST_TEXT;
}

function whenIdle(view: Window, run: () => void): void {
  // Safari and Node have no idle callback.
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: 1_000 });
  else run();
}
