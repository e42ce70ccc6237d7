/** The popup and the panel, for the browser tests: shown any state of a page, looked at, judged by axe. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../src/extension/platform/page-state';
import type { Session } from './browser';
import { textOf } from './reading';
import { until } from './until';

type Extension = { chrome: typeof chrome };

export type Stage = {
  readonly popup: Page;
  /** Lets the popup hear a state, as if the page's content script announced it. */
  announce(state: PageState): Promise<void>;
  close(): Promise<void>;
};

/** A popup for a tab of our own, from which every state can be announced. */
export async function openStage(session: Session): Promise<Stage> {
  const voice = await session.openExtensionPage('welcome.html');
  const id = await voice.evaluate(
    async () => (await (globalThis as unknown as Extension).chrome.tabs.getCurrent())?.id ?? -1,
  );
  const popup = await session.openExtensionPage(`popup.html?tab=${id}`);
  return {
    popup,
    announce: (state) =>
      voice.evaluate((next) => {
        // The background hears it, too, and has nothing to say to it.
        void (globalThis as unknown as Extension).chrome.runtime
          .sendMessage({ type: 'stateChanged', state: next })
          .catch(() => undefined);
      }, state),
    close: async () => {
      await popup.close();
      await voice.close();
    },
  };
}

export async function untilText(page: Page, words: string | RegExp): Promise<string> {
  return until(`'${words}' shows`, async () => {
    const text = await textOf(page);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
  });
}

/** Text of each element, white space as one reads it. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** Clicks the first element of `selector` that has these words. */
export async function clickOn(page: Page, selector: string, words = ''): Promise<void> {
  await until(`${selector} '${words}' is there`, () =>
    page.evaluate(
      (wanted, text) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
          one.textContent?.includes(text),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      words,
    ),
  );
}

/** What axe finds wrong, as `rule: markup`. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** False where nothing stands out of the page sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
