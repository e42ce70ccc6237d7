/** The reader's hand on a page, without a popup for each: a page of the extension asks the content script of the tab shown last. */
import type { Page } from 'puppeteer-core';
import type { ToPage } from '../../src/extension/platform/to-page';
import type { Session } from '../../tests/browser/support/browser';

type Status = 'off' | 'working' | 'notArticle' | 'done' | 'error';

export type Reader = {
  /** Status of the page opened last, after the message; null where no script of ours answers. */
  tell(message: ToPage): Promise<Status | null>;
};

export async function startReading(session: Session): Promise<Reader> {
  const voice: Page = await session.openExtensionPage('welcome.html');
  return {
    tell: (message) =>
      voice.evaluate(async (sent) => {
        const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        // The browser does not tell the addresses of all tabs: the last that is none of ours.
        const tab = (await tabs.query({})).filter(({ url }) => !url?.startsWith(location.origin)).at(-1);
        if (tab?.id === undefined) return null;
        return tabs.sendMessage(tab.id, sent).then(
          (state: { status: Status }) => state.status,
          () => null,
        );
      }, message),
  };
}
