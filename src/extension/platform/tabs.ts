/** The tab the reader looks at, and getting our script into it. */
import { browser, type Tab } from './browser';

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
