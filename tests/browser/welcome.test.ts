/** The welcome page: opens once after installing, and its story can be tried. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScheme, violations } from './support/accessibility';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { cardText, highlightedWords } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

describe.each(['chrome', 'firefox'] as const)('welcome in %s', (name) => {
  let server: TestServer;
  let session: Session;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const untilRead = (page: Page) =>
    until('the sample story is read', async () =>
      (await highlightedWords(page, 'newsgloss-person')).includes('Marta Eisenhofer'),
    );

  it('opened once, by itself', async () => {
    const count = async () => {
      const probe = await session.openExtensionPage('options.html');
      const urls = await probe.evaluate(async () => {
        const tabs = await (globalThis as unknown as { chrome: typeof chrome }).chrome.tabs.query({});
        return tabs.map(({ url }) => url ?? '');
      });
      await probe.close();
      return urls.filter((url) => url.endsWith('/welcome.html')).length;
    };
    await until('the page is open', async () => (await count()) === 1);
  });

  it('lets one try names and quotes, with the role on the day of the story', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await untilRead(page);
    const quotes = (await highlightedWords(page, 'newsgloss-quote')).join('|');
    expect(quotes).toContain('A ship does not ask whose quay it ties up to');
    expect(quotes).not.toContain('Always on this site');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('article')?.scrollIntoView());
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('newsgloss-person') ?? [])].find((one) =>
        /Rutte/.test((one as Range).toString()),
      ) as Range;
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(place.x - 4, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    const card = await until('the card opens', () => cardText(page));
    expect(card).toContain('Mark Rutte');
    expect(card).toMatch(/Prime Minister/);
    await page.keyboard.press('Escape');
    await until('the card closes', async () => (await cardText(page)) === null);
    await page.keyboard.press('N');
    await until('a key opens the card of a quote', async () => /Eisenhofer/.test((await cardText(page)) ?? ''));
    await page.close();
  });

  it.each(name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const))(
    'is accessible in %s',
    async (scheme) => {
      const page = await session.openExtensionPage('welcome.html');
      if (name === 'chrome') await inScheme(page, scheme);
      await untilRead(page);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
