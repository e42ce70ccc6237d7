/** The tab the reader looks at, and getting our script into it. */
import { browser, type Tab } from './browser';
import type { ToPage } from './hear-page';

/** The active tab of this window, or the one that `?tab=` in the page's address names (the popup opened as a page). */
export async function currentTab(location: Location): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
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
