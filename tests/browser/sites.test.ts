/** Where Newsgloss runs: off and on by site and by page, live; everywhere and on added sites by the browser's permission. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { clickButton, domOf, LISTED, markedWords, openPage, textOf, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

/** No site of the list. */
const UNLISTED = 'http://harbor-ledger.test';

describe.each(['chrome', 'firefox'] as const)('sites in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    options = await session.openExtensionPage('options.html');
    await until('the settings are read', () => options.$('#sites'));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const untilBare = (page: Page) => until('nothing is marked', async () => (await markedWords(page)).length === 0);
  async function site(host: string, button: string): Promise<void> {
    await options.bringToFront();
    await options.$eval('input[inputmode="url"]', (input) => {
      (input as HTMLInputElement).value = '';
    });
    await options.type('input[inputmode="url"]', host);
    const press = await until('the button is there', async () => {
      const handle = await options.evaluateHandle(
        (words) => [...document.querySelectorAll('.add button')].find((one) => one.textContent === words),
        button,
      );
      return handle.asElement() as ElementHandle<Element> | null;
    });
    // A real click: the browser gives permissions only to readers.
    await press.click();
  }

  it('goes off on a site while its pages are open, leaves no trace, and comes back by undo', async () => {
    const bare = await session.newPage();
    await bare.goto(`${UNLISTED}/plain`);
    const untouched = await domOf(bare);
    await bare.close();
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    await site('http://www.thehindu.com/plain', 'Never there');
    await untilBare(page);
    expect(await domOf(page)).toEqual(untouched);
    await until('the list tells', async () => (await textOf(options)).includes('Sites where it is off'));
    await clickButton(options, 'Undo');
    await page.bringToFront();
    await untilMarked(page, 'Angela Merkel');
    await site('no host', 'Never there');
    await until('it is no host', async () => (await textOf(options)).includes('is no address'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a key takes the marks off this page alone, and puts them on again', async () => {
    const { page } = await openPage(session, `${LISTED}/plain`);
    const other = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    await untilMarked(other.page, 'Angela Merkel');
    // What the background sends for the key; the key itself needs a browser with a window.
    const toggle = () =>
      options.evaluate(async (url) => {
        const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        // Chromium does not tell the address of a listed site; the pages opened last stand last.
        const known = (await tabs.query({})).filter((tab) => tab.url === url || tab.url === undefined);
        const first = known.at(-2);
        await tabs.sendMessage(first!.id!, { type: 'toggle' });
      }, `${LISTED}/plain`);
    await toggle();
    await untilBare(page);
    expect(await markedWords(other.page)).toContain('Angela Merkel');
    await toggle();
    await page.bringToFront();
    await untilMarked(page, 'Angela Merkel');
    await page.close();
    await other.page.close();
  });

  it('suggests four keys', async () => {
    const keys = await options.evaluate(async () => {
      const commands = await (globalThis as unknown as { chrome: typeof chrome }).chrome.commands.getAll();
      return commands.map(({ name: command, shortcut }) => `${command} ${shortcut}`);
    });
    for (const command of ['toggle', '_execute_action', 'next-name', 'next-quote'])
      expect(keys.find((key) => key.startsWith(`${command} `))).toMatch(/Alt\+Shift\+[GSJQ]/);
  });

  // Chromium's permission prompt cannot be driven.
  if (name === 'firefox')
    it('runs on an added site, in its open pages at once, until it is forgotten', async () => {
      const { page } = await openPage(session, `${UNLISTED}/plain`);
      expect(await markedWords(page)).toEqual([]);
      const before = await domOf(page);
      await site('harbor-ledger.test', 'Always there');
      await untilMarked(page, 'Angela Merkel');
      await page.reload();
      await untilMarked(page, 'Angela Merkel');
      await clickButton(options, 'Forget harbor-ledger.test');
      await untilBare(page);
      expect(await domOf(page)).toEqual(before);
      await page.close();
    });

  if (name === 'firefox')
    it('runs everywhere when the reader wants it, until no longer', async () => {
      const { page } = await openPage(session, `${UNLISTED}/plain`);
      const listed = await openPage(session, `${LISTED}/plain`);
      await untilMarked(listed.page, 'Angela Merkel');
      const everywhere = await until('the switch is there', async () => {
        const handle = await options.evaluateHandle(() =>
          [...document.querySelectorAll('label.check')].find((one) => one.textContent?.startsWith('Run on all sites')),
        );
        return handle.asElement() as ElementHandle<Element> | null;
      });
      await options.bringToFront();
      await everywhere.click();
      await untilMarked(page, 'Angela Merkel');
      await everywhere.click();
      await untilBare(page);
      // The list's own sites are not the reader's to add: they stay.
      expect(await markedWords(listed.page)).toContain('Angela Merkel');
      await page.close();
      await listed.page.close();
    });
});
