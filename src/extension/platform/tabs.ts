/** The tab the reader looks at, and getting our script into it. */
import { browser, type Tab } from './browser';
import type { ToPage } from './to-page';

/** `url` is null where the browser does not tell it; `visit` tells one load of the same tab from the next. */
export type ReaderTab = {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly visit: number;
};

/** The active tab of this window, or the one that `?tab=` in the page's address names (the popup opened as a page). */
export async function currentTab(location: Location): Promise<ReaderTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named)).then(readerTab, () => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : readerTab(tab);
}

/** Calls `listener` with the tab before the reader's eyes in this window, now and whenever it changes or loads anew. */
export function followActiveTab(listener: (tab: ReaderTab) => void, signal: AbortSignal): void {
  let visit = 0;
  let active: number | undefined;
  const tell = async (): Promise<void> => {
    const [[tab], own] = await Promise.all([
      browser.tabs.query({ active: true, currentWindow: true }),
      browser.tabs.getCurrent(),
    ]);
    // The panel can be opened as a page of its own, which is no story.
    if (signal.aborted || tab === undefined || tab.id === own?.id) return;
    active = tab.id;
    const next = readerTab(tab, visit++);
    if (next !== null) listener(next);
  };
  const onActivated = () => void tell();
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === active && status === 'complete') void tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  signal.addEventListener('abort', stop, { once: true });
  void tell();
}

function readerTab({ id, windowId, url }: Tab, visit = 0): ReaderTab | null {
  return id === undefined ? null : { id, windowId: windowId ?? 0, url: url ?? null, visit };
}

/** Runs the content script in a tab; rejects where the browser does not allow it. */
export async function injectContentScript(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
}

export async function setBadge(tab: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1f2a44' });
  await browser.action.setBadgeText({ tabId: tab, text });
}

/** Open tabs whose address matches one of the origins; only where we may know it. */
export async function tabsOf(origins: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Takes our script off the pages that we may no longer read. */
export async function leaveForbiddenTabs(): Promise<void> {
  const message: ToPage = { type: 'forgotten' };
  const tabs = await browser.tabs.query({});
  // The browser tells addresses only where we have the permission; most other tabs have no script of ours to hear it.
  // Chromium does not tell those of listed sites either: there the script knows better.
  const forbidden = tabs.filter(({ url, id }) => url === undefined && id !== undefined);
  await Promise.all(forbidden.map(({ id }) => browser.tabs.sendMessage(id!, message).catch(() => undefined)));
}
