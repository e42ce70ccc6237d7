/** Pages that mean no good: nothing of theirs runs where it should not, nothing loops, the reader's page lives on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from '../support/browser';
import { untilText } from '../support/popup';
import { cardText, hover, LISTED, markedWords, openPage, openPopup, untilMarked } from '../support/reading';
import { serve, type TestServer } from '../support/server';
import { until } from '../support/until';
import { HOSTILE } from './pages';

type Hostile = Window & {
  pwned?: unknown;
  trapped: string;
  removals: number;
  times: number[];
  violations: string[];
  before: string | null;
};

describe.each(['chrome', 'firefox'] as const)('hostile pages in %s', (name) => {
  let server: TestServer;
  let session: Session;

  beforeAll(async () => {
    server = await serve(HOSTILE);
    session = await startBrowser(name, server.port);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** What would be there if words had become markup. */
  const foreign = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'img:not([src^="icons/"]), iframe, object, embed, svg [onload], [onerror], [onclick], script:not([src])',
        ),
      ].map((element) => element.outerHTML),
    );
  const pwned = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as Hostile).pwned ?? null);

  it('shows markup in titles, names, metadata and quotes as the words they are', async () => {
    const url = `${LISTED}/markup`;
    const { page, errors } = await openPage(session, url);
    await untilMarked(page, 'Angela Merkel');
    const popup = await openPopup(session, url);
    const shown = await untilText(popup, '<img src=x onerror=');
    expect(await foreign(popup)).toEqual([]);
    expect(await pwned(popup)).toBeNull();
    expect(await pwned(page)).toBeNull();
    // Overrides would show the words behind them backwards.
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('works where a page put traps in place of the language and the DOM, and trips none', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/traps`);
    // Every look at this page is by primitives alone: the driver's own helpers would trip.
    await until('names are marked', () => page.evaluate(() => document.getElementsByTagName('mark').length > 0));
    expect(await page.evaluate(() => (window as unknown as Hostile).trapped)).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['clobbered', 'form'])('works where elements have the names of methods: %s', async (path) => {
    const { page, errors } = await openPage(session, `${LISTED}/${path}`);
    await until('names are marked', () =>
      page.evaluate(() => {
        const all = Document.prototype.querySelectorAll.call(document, 'mark[data-newsgloss]');
        return all.length > 0;
      }),
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says so where a page hides its own nodes, and harms nothing', async () => {
    const url = `${LISTED}/hiding-form`;
    const { page, errors } = await openPage(session, url);
    const popup = await openPopup(session, url);
    await untilText(popup, /Germany and Kazakhstan agree|No news story found|[Ss]omething went wrong/);
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('gives up politely where a page takes every mark off again', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/fighter`);
    const removals = () => page.evaluate(() => (window as unknown as Hostile).removals);
    await until('the page fights', removals);
    // Quiet: nothing was taken away during sixty frames.
    const fought = await until('the fight is over', async () => {
      const before = await removals();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
      });
      return before === (await removals()) && before;
    });
    // Painted some times over, not for ever: fewer marks than a second of looping would give.
    expect(fought).toBeLessThan(200);
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toContain('Angela Merkel');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('paints ever more rarely where a page answers every mark with other words', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/rewriter`);
    const times = await until('the page fights on', async () => {
      const all = await page.evaluate(() => (window as unknown as Hostile).times);
      return all.length >= 6 && all;
    });
    // 400 ms of rest at first, half as much again each time; after 25 times never again (see watch.ts and its tests).
    // All pauses together: a single one is shorter when the page was late to see the marks before it.
    const pauses = [400, 600, 900, 1350, 2025];
    const together = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(times[pauses.length]! - times[0]!).toBeGreaterThan(0.8 * together);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['long-word', 'Angela Merkel'],
    ['zero-width', 'Angela Merkel'],
    ['halves', 'Olaf Scholz'],
  ])('reads a page with floods and halves: %s', async (path, marked) => {
    const { page, errors } = await openPage(session, `${LISTED}/${path}`);
    // Kept in the page: a megabyte would be sent to and fro.
    await page.evaluate(() => {
      (window as unknown as Hostile).before = document.querySelector('article')!.textContent;
    });
    await untilMarked(page, marked);
    expect(
      await page.evaluate(
        () => (window as unknown as Hostile).before === document.querySelector('article')!.textContent,
      ),
    ).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('paints and opens cards under a strict policy with trusted types, without a violation', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/policy`);
    await untilMarked(page, 'Angela Merkel');
    await hover(page, 'Angela Merkel');
    expect(await until('the card opens', () => cardText(page))).toContain('Chancellor');
    const background = await page.evaluate(() => {
      const card = document.querySelector('[data-newsgloss="card"]')?.shadowRoot?.querySelector('.card');
      return card ? getComputedStyle(card).backgroundColor : null;
    });
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate(() => (window as unknown as Hostile).violations)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('hears no messages and events of the page', async () => {
    const { page } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    const hasDoor = await page.evaluate(() => {
      for (const message of [{ type: 'setOn', on: false }, { type: 'toggle' }, { type: 'forgotten' }]) {
        window.postMessage(message, '*');
        window.dispatchEvent(new CustomEvent('newsgloss', { detail: message }));
        document.dispatchEvent(new MessageEvent('message', { data: message }));
      }
      const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
      return [chrome?.runtime?.sendMessage, browser?.runtime?.sendMessage].some((door) => door !== undefined);
    });
    expect(hasDoor).toBe(false);
    // A message that is heard takes the marks off before the next one is answered.
    const popup = await openPopup(session, `${LISTED}/plain`);
    await untilText(popup, 'Germany and Kazakhstan agree');
    expect(await markedWords(page)).toContain('Angela Merkel');
    await popup.close();
    await page.close();
  });

  it('does not run on domains that only look like a listed one', async () => {
    const lookalikes = [
      'www.thehindu.com.evil.example',
      'evil-thehindu.com',
      'thehindu.com-news.example',
      'xn--thehnd-t9a.com',
    ];
    const pages = await Promise.all(lookalikes.map((host) => openPage(session, `http://${host}/plain`)));
    // Opened after them and read to the end: they had their time.
    const { page } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    for (const { page: other } of pages) {
      await other.bringToFront();
      expect(await markedWords(other)).toEqual([]);
      await other.close();
    }
    await page.close();
  });
});
