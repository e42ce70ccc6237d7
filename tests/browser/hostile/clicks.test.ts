/** Only the reader acts on the card: what a page's scripts press, type and point at does nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from '../support/browser';
import { cardText, hover, LISTED, openPage, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';
import { HOSTILE } from './pages';

describe.each(['chrome', 'firefox'] as const)('clicks in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await serve(HOSTILE);
    session = await startBrowser(name, server.port);
    options = await session.openExtensionPage('options.html');
    ({ page } = await openPage(session, `${LISTED}/plain`));
    await untilMarked(page, 'Angela Merkel');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const rejected = (): Promise<number> =>
    options.evaluate(async () => {
      const { chrome: api } = globalThis as unknown as { chrome: typeof chrome };
      const { settings } = (await api.storage.local.get('settings')) as { settings?: { rejected: unknown[] } };
      return settings?.rejected.length ?? 0;
    });

  it('opens no card for events that a script made', async () => {
    await page.evaluate(() => {
      const mark = document.querySelector('mark[data-newsgloss]')!;
      const { x, y } = mark.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: x + 2, clientY: y + 2, pointerType: 'mouse' };
      for (const type of ['pointermove', 'pointerdown', 'click']) mark.dispatchEvent(new PointerEvent(type, at));
      for (const key of ['n', 'N', 'Enter'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    // The reader's own key comes after them and opens the first card, pinned by it: theirs opened none before.
    expect(await cardText(page)).toBeNull();
    await page.bringToFront();
    await page.keyboard.press('n');
    await until('the card opens', () => cardText(page));
    await page.keyboard.press('Escape');
    await until('the card closes', async () => (await cardText(page)) === null);
  });

  it('presses no button for a script, and every one for the reader', async () => {
    await page.bringToFront();
    await hover(page, 'Angela Merkel');
    await until('the card opens', () => cardText(page));
    const pressed = await page.evaluate(() => {
      const buttons = document.querySelector('[data-newsgloss="card"]')!.shadowRoot!.querySelectorAll('button');
      for (const button of buttons) button.click();
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(1);
    expect(await cardText(page)).toContain('Angela Merkel');
    expect(await rejected()).toBe(0);
    const place = await page.evaluate(() => {
      const buttons = document.querySelector('[data-newsgloss="card"]')!.shadowRoot!.querySelectorAll('button.action');
      const box = [...buttons].at(-1)!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(place.x, place.y, { steps: 8 });
    await page.mouse.click(place.x, place.y);
    await until('it is remembered', async () => (await rejected()) === 1);
  });
});
