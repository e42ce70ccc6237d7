/** Messages to a page's content script, checked where they arrive. */
import { browser, type Sender } from './browser';
import type { PageState } from './page-state';
import { readToPage, type ToPage } from './to-page';

/** Answers messages to this page's content script. */
export function onPageMessage(handle: (message: ToPage) => Promise<PageState>, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = readToPage(raw);
    return message === null ? undefined : handle(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
