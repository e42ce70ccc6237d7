/** Where else a page can be: in the back/forward cache, in a frame. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from '../support/browser';
import { testPages } from '../support/pages';
import { LISTED, markedWords, openPage, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';

type Extension = { chrome: typeof chrome };

describe.each(['chrome', 'firefox'] as const)('places of a page in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let own: Page;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    own = await session.openExtensionPage('welcome.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('back from the cache: marked once, by the settings of now', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Kazakhstan');
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto(`${LISTED}/front`);
    await own.evaluate(() =>
      (globalThis as unknown as Extension).chrome.storage.local.set({
        settings: { version: 2, hiddenKinds: ['place'] },
      }),
    );
    // Not by the driver: Firefox's waits for a load that a page from the cache does not have.
    await page.evaluate(() => history.back());
    await until('the settings are followed', async () => {
      const words = await markedWords(page);
      return words.includes('Angela Merkel') && !words.includes('Kazakhstan');
    });
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
    expect((await markedWords(page)).filter((word) => word === 'Angela Merkel')).toHaveLength(1);
    expect(errors).toEqual([]);
    await own.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.clear());
    await page.close();
  });

  it('frames: the story that the reader reads is marked, a story in a frame is left alone', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/framed`);
    await untilMarked(page, 'Angela Merkel');
    const inFrame = await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      return { marks: contentDocument!.querySelectorAll('mark').length, text: contentDocument!.body.textContent };
    });
    expect(inFrame.text).toContain('Merkel');
    expect(inFrame.marks).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
