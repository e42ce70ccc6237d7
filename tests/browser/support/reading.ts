/** What a reader does and sees, for the browser tests. */
import type { Page } from 'puppeteer-core';
import type { Session } from './browser';
import { until } from './until';

/** A listed news site, so that our content script runs there by itself; no browser insists on https for it. */
export const LISTED = 'http://www.thehindu.com';

export type Tab = { readonly page: Page; readonly errors: readonly string[] };

/** Opens a page and keeps what goes wrong on it. */
export async function openPage(session: Session, url: string): Promise<Tab> {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(url);
  return { page, errors };
}

export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('mark[data-newsgloss]')].map((mark) => mark.textContent ?? ''));

/** The words of every highlight with this name. */
export const highlightedWords = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

export async function untilMarked(page: Page, words: string): Promise<void> {
  await until(`'${words}' is marked`, async () => (await markedWords(page)).includes(words));
}

/** Text of the open card, or null. */
export const cardText = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      document.querySelector<HTMLElement>('[data-newsgloss="card"]')?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.textContent ?? null,
  );

/** Rests the real mouse on the first mark of these words. */
export async function hover(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const mark = [...document.querySelectorAll('mark[data-newsgloss]')].find((one) => one.textContent === wanted);
    mark?.scrollIntoView({ block: 'center' });
    const box = mark?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (place === null) throw new Error(`'${words}' is not marked`);
  await page.mouse.move(place.x - 5, place.y);
  await page.mouse.move(place.x, place.y, { steps: 3 });
}

/** Hovers until the card is open: what opens beside the page, as the welcome page does, may take the pointer away. */
export async function openCard(page: Page, words: string): Promise<string> {
  return until(`the card of '${words}' opens`, async () => {
    await page.bringToFront();
    await hover(page, words);
    return page
      .waitForFunction(
        () => document.querySelector('[data-newsgloss="card"]')?.shadowRoot?.querySelector('.card')?.textContent,
        { timeout: 3_000 },
      )
      .then((found) => found.jsonValue());
  });
}

/** The body as markup, and its text nodes: what the page had must be there again, node for node. */
export const domOf = (page: Page): Promise<{ html: string; texts: number }> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return { html: document.body.innerHTML, texts };
  });

/** The popup as a tab of its own, bound to the tab that shows `url`. */
export async function openPopup(session: Session, url: string): Promise<Page> {
  const probe = await session.openExtensionPage('options.html');
  const id = await until('the tab is known', () =>
    probe.evaluate(async (wanted) => {
      const tabs = await (globalThis as unknown as { chrome: typeof chrome }).chrome.tabs.query({});
      // The address of an unlisted page is not told without a permission: the last opened tab that is no page of ours.
      const own = location.origin;
      const found = tabs.find((tab) => tab.url === wanted) ?? tabs.filter((tab) => !tab.url?.startsWith(own)).at(-1);
      return found?.id ?? null;
    }, url),
  );
  await probe.close();
  return session.openExtensionPage(`popup.html?tab=${id}`);
}

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

/** Clicks the first button with these words. */
export async function clickButton(page: Page, words: string): Promise<void> {
  await until(`the button '${words}' is there`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, words),
  );
}
