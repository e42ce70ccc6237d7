/** The extension is updated, or removed, under an open page: never an error, never a mark without its card, the text as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reload, type Session, startBrowser } from '../support/browser';
import { testPages } from '../support/pages';
import { domOf, hover, LISTED, markedWords, openPage, openPopup, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';

describe.each(['chrome', 'firefox'] as const)('an extension that goes away, in %s', (name) => {
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

  const wordsOf = (text: string): string => text.replace(/<[^>]*>/g, '');

  // In Firefox a temporary extension that is loaded anew did not come back to this page each time: not tried there.
  if (name === 'chrome')
    it('is updated: the new version takes the page over, exactly', async () => {
      const plain = await session.newPage();
      await plain.goto(`http://plain.example/plain`);
      const untouched = await domOf(plain);
      await plain.close();
      const { page, errors } = await openPage(session, `${LISTED}/plain`);
      await untilMarked(page, 'Angela Merkel');
      await reload(session);
      // The popup starts the new script.
      const popup = await until('the new version answers', () => openPopup(session, `${LISTED}/plain`));
      await page.bringToFront();
      // The old script finds out when its tab is looked at again, and takes itself off.
      await until('the marks are gone', async () => (await markedWords(page)).length === 0);
      expect(await domOf(page)).toEqual(untouched);
      expect(errors).toEqual([]);
      await popup.close();
      await page.close();
    });

  it('is removed: the page works on, with the words it had', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    const before = wordsOf((await domOf(page)).html);
    await session.browser.uninstallExtension(session.id);
    await page.bringToFront();
    await hover(page, 'Angela Merkel');
    await page.keyboard.press('n');
    await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await page.evaluate(() => document.querySelector('p')?.append(' The page goes on writing its story after that.'));
    await until('the page goes on', () => page.evaluate(() => document.body.textContent?.includes('goes on writing')));
    if (name === 'chrome') await until('the marks are gone', async () => (await markedWords(page)).length === 0);
    const after = wordsOf((await domOf(page)).html).replace(' The page goes on writing its story after that.', '');
    expect(after).toBe(before);
    expect(errors).toEqual([]);
  });
});
