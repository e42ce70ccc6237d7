/** Storage that is damaged, full or of a newer version: a working page, nothing lost, a clear word. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from '../support/browser';
import { testPages } from '../support/pages';
import { clickOn, untilText } from '../support/popup';
import { LISTED, markedWords, openPage, openPopup, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';

/** Of `storage.local`. */
const QUOTA_BYTES = 10 * 1024 * 1024;

type Extension = { chrome: typeof chrome };

describe.each(['chrome', 'firefox'] as const)('storage that is not as it should be, in %s', (name) => {
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

  /** As text: the driver should not copy what is stored. */
  const stored = (): Promise<string> =>
    own.evaluate(async () => JSON.stringify(await (globalThis as unknown as Extension).chrome.storage.local.get()));
  const put = (values: string): Promise<void> =>
    own.evaluate(async (text) => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      await local.clear();
      await local.set(JSON.parse(text) as Record<string, unknown>);
    }, values);
  beforeEach(() => put('{}'));

  it.each([
    ['no settings', '{"settings":"gone","ownLists":7,"ownListsRevision":[]}'],
    [
      'settings of nonsense',
      '{"settings":{"version":-3,"offSites":{},"colors":[1],"rejected":[null],"hoverDelay":"x"}}',
    ],
    ['half a list', '{"ownLists":[{"id":"a"},null],"ownListsRevision":"r"}'],
  ])('damaged (%s): the page is read as at first', async (_, values) => {
    await put(values);
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    const options = await session.openExtensionPage('options.html');
    await until('the options show', () => options.$('section h2'));
    expect(errors).toEqual([]);
    await options.close();
    await page.close();
  });

  it('of a newer version: read as far as understood, kept, and told', async () => {
    const newer = '{"settings":{"version":99,"hiddenKinds":["place"],"quotes":true,"later":{"kept":1}}}';
    await put(newer);
    const { page } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    expect(await markedWords(page)).not.toContain('Kazakhstan');
    const options = await session.openExtensionPage('options.html');
    await untilText(options, 'A newer version of Newsgloss saved these settings');
    const popup = await openPopup(session, `${LISTED}/plain`);
    await clickOn(popup, '.chip.person');
    await untilText(popup, /Not saved: A newer version/);
    expect(JSON.parse(await stored())).toEqual(JSON.parse(newer));
    await popup.close();
    await options.close();
    await page.close();
  });
});

// Firefox gives as much as the disk has: its storage cannot be filled in a test.
describe('storage that is full', () => {
  it('leaves the page doing what was said, and the popup says that it is not kept', async () => {
    const server = await serve(await testPages());
    const session = await startBrowser('chrome', server.port);
    const own = await session.openExtensionPage('welcome.html');
    await own.evaluate((size) => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      return local.set({ filler: 'x'.repeat(size) });
    }, QUOTA_BYTES - 20);
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    const popup = await openPopup(session, `${LISTED}/plain`);
    await clickOn(popup, '.chip.person');
    await untilText(popup, /Not saved: .*quota/i);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await until('the marks are gone', async () => (await markedWords(page)).length === 0);
    await untilText(popup, /quota/i);
    expect(errors).toEqual([]);
    await session.close();
    await server.close();
  });
});
