/** What the card offers beyond reading: mentions, quotes, why, 'not this one', keys, focus; and the popup in the reader's colors. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { untilText } from './support/popup';
import { cardText, LISTED, openCard, openPage, openPopup, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

const URL = `${LISTED}/sample`;

/** Presses a button of the open card with the mouse, by its words or its accessible name: the card obeys no script. */
async function press(page: Page, words: string): Promise<void> {
  const at = await until(`'${words}' can be pressed`, () =>
    page.evaluate((wanted) => {
      const root = document.querySelector('[data-newsgloss="card"]')?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
      const one = all.find((each) => each.getAttribute('aria-label') === wanted || each.textContent?.includes(wanted));
      one?.scrollIntoView({ block: 'nearest' });
      const box = one?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words),
  );
  await page.mouse.click(at.x, at.y);
}

/** Where the focus is within the card, as 'tag.class'; null outside. */
const focusInCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active ? `${active.localName}.${active.classList[0] ?? ''}` : null;
  });

const untilCard = (page: Page, words: string | RegExp): Promise<string> =>
  until(`the card says '${words}'`, async () => {
    const text = await cardText(page);
    return text?.match(words) ? text : null;
  });

const untilClosed = (page: Page) => until('the card is closed', async () => (await cardText(page)) === null);

describe.each(['chrome', 'firefox'] as const)('the card in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    ({ page, errors } = await openPage(session, URL));
    await untilMarked(page, 'Angela Merkel');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('goes to the next mention and back, and from a quote into the page', async () => {
    await openCard(page, 'Angela Merkel');
    await untilCard(page, /1 of 2/);
    await press(page, 'Next mention');
    await untilCard(page, /2 of 2/);
    await press(page, 'Previous mention');
    await untilCard(page, /1 of 2/);
    await press(page, 'If we build apart');
    await untilClosed(page);
    const emphasized = await until('the quote stands out', () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('newsgloss-active-quote') ?? [])];
        return ranges.map((range) => (range as Range).toString()).join(' ') || null;
      }),
    );
    expect(emphasized).toContain('If we build apart');
  });

  it('tells why, in words and as a share', async () => {
    await openCard(page, 'Angela Merkel');
    await press(page, 'Why this one');
    expect(await untilCard(page, /Why this one\d+%/)).toMatch(/known by this name \(\d+%\)/);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('is walked by keys, takes the focus then and gives it back', async () => {
    await page.evaluate(() => {
      document.querySelector('a')?.focus();
      window.scrollTo(0, 0);
    });
    await page.keyboard.press('n');
    const first = await until('a card opens', () => cardText(page));
    await until('it has the focus', async () => (await focusInCard(page)) === 'div.card');
    await page.keyboard.press('n');
    await until('another card opens', async () => {
      const text = await cardText(page);
      return text !== null && text !== first;
    });
    await page.keyboard.press('p');
    await until('the first is back', async () => (await cardText(page)) === first);
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toMatch(/^(button|summary|a)\./);
    await page.keyboard.press('N');
    await untilCard(page, /^(Quote|Words quoted)/);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  it('shows names in the popup in the colors that the reader chose', async () => {
    const options = await session.openExtensionPage('options.html');
    await until('the settings are read', () => options.$('#backup'));
    const popup = await openPopup(session, URL);
    await untilText(popup, 'Danube states agree');
    const color = () => popup.$eval('.names .person', (one) => getComputedStyle(one).borderBottomColor);
    const before = await color();
    await options.evaluate(() => {
      const violet = [...document.querySelectorAll<HTMLInputElement>('input[name="color-person"]')].find(
        (one) => one.parentElement?.title === 'Violet',
      );
      violet?.click();
    });
    await until('people are violet', async () => (await color()) === 'rgb(107, 70, 193)');
    expect(before).toBe('rgb(154, 102, 15)');
    await popup.close();
    await options.close();
  });

  it("'not this one' takes the link away, at once and for good, until it is taken back", async () => {
    await untilMarked(page, 'Angela Merkel');
    await openCard(page, 'Angela Merkel');
    await press(page, 'Not this one');
    await untilClosed(page);
    await untilMarked(page, 'Angela Merkel');
    await openCard(page, 'Angela Merkel');
    expect(await untilCard(page, /Not in the dataset/)).not.toContain('German politician');
    await page.reload();
    await untilMarked(page, 'Angela Merkel');
    await openCard(page, 'Angela Merkel');
    await untilCard(page, /Not in the dataset/);
    const options = await session.openExtensionPage('options.html');
    await untilText(options, 'Angela Merkel is not');
    await options.evaluate(() => {
      const line = [...document.querySelectorAll('li')].find((one) =>
        one.textContent?.includes('Angela Merkel is not'),
      );
      line?.querySelector('button')?.click();
    });
    await untilText(options, 'The link is shown again');
    await options.close();
    await until('the politician is back', async () => /German politician/.test(await openCard(page, 'Angela Merkel')));
    expect(errors).toEqual([]);
  });
});
