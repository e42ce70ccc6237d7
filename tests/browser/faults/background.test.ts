/** A background that is stopped at each step of a page's life: the page, its cards and its popup work all the same. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from '../support/browser';
import { testPages } from '../support/pages';
import { untilText } from '../support/popup';
import { cardText, hover, LISTED, markedWords, openPage, openPopup, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';

/** Firefox ends an idle background by itself: here as soon as it may (ms). */
const FIREFOX_IDLE = { 'extensions.background.idle.timeout': 200 };

describe.each(['chrome', 'firefox'] as const)('a background that is stopped, in %s', (name) => {
  let server: TestServer;
  let session: Session;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port, resolve('dist', name), FIREFOX_IDLE);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** Chromium's is ended by hand; Firefox's ends between the steps. */
  const stop = async (): Promise<void> => {
    for (const target of session.browser.targets())
      if (target.type() === 'service_worker') await (await target.worker())?.close();
  };

  it('before the page, the card, the popup and the switch', async () => {
    await stop();
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    await stop();
    await page.bringToFront();
    await hover(page, 'Angela Merkel');
    await until('the card tells what the dataset knows', async () => (await cardText(page))?.includes('Chancellor'));
    await stop();
    const popup = await openPopup(session, `${LISTED}/plain`);
    await untilText(popup, 'Germany and Kazakhstan agree');
    await stop();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await until('the marks are gone', async () => (await markedWords(page)).length === 0);
    await stop();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await untilMarked(page, 'Angela Merkel');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('and tabs closed half-way leave no trace', async () => {
    for (let visit = 0; visit < 5; visit++) {
      const page = await session.newPage();
      await page.goto(`${LISTED}/sample`, { waitUntil: 'domcontentloaded' });
      await page.close();
    }
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    expect(errors).toEqual([]);
    await page.close();
  });
});
