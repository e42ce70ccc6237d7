/** A reader's way through a story, in both browsers: highlights, card, popup, off and on again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import {
  cardText,
  clickButton,
  domOf,
  highlightedWords,
  hover,
  LISTED,
  markedWords,
  openPage,
  openPopup,
  textOf,
  untilMarked,
} from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

describe.each(['chrome', 'firefox'] as const)('reading in %s', (name) => {
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

  it('marks the names and quotes of a story, and nothing around it', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    const words = await until('all is painted', async () => {
      const marked = await markedWords(page);
      return marked.includes('European Commission') ? marked : null;
    });
    expect(words).toEqual(
      expect.arrayContaining([
        'Germany',
        'Kazakhstan',
        'BERLIN',
        'Angela Merkel',
        'Kassym-Jomart Tokayev',
        'Almaty',
        'Merkel',
        'Siemens',
      ]),
    );
    for (const not of ['Home', 'World', 'Sport', 'Harbor Ledger', 'We', 'This', 'Work', 'Wednesday', 'April'])
      expect(words).not.toContain(not);
    const quotes = await until('quotes are painted', async () => {
      const found = await highlightedWords(page, 'newsgloss-quote');
      return found.length > 0 ? found : null;
    });
    expect(quotes.join('|')).toContain('This line will carry grain in summer');
    expect(quotes.join('|')).toContain('a bridge that no winter can close');
    // A link keeps its click.
    await page.evaluate(() => document.querySelector<HTMLElement>('#inner-link mark, #inner-link')?.click());
    expect(await page.evaluate(() => location.hash)).toBe('#berlin');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows a card where the mouse rests, with the role on the date of the story, until Escape', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Angela Merkel');
    await hover(page, 'Angela Merkel');
    const card = await until('the card opens', () => cardText(page));
    expect(card).toContain('Angela Merkel');
    expect(card).toMatch(/Chancellor/);
    expect(card).toMatch(/This line will carry grain/);
    await page.keyboard.press('Escape');
    await until('the card closes', async () => (await cardText(page)) === null);
    // Names outside the dataset have a card of what the story says.
    await hover(page, 'Dorothea Quill');
    const other = await until('the card of the unknown name opens', async () => {
      const text = await cardText(page);
      return text?.includes('Dorothea Quill') ? text : null;
    });
    expect(other).toMatch(/spokeswoman/i);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('tells the story at a glance in the popup, and takes everything off without a trace', async () => {
    const url = `${LISTED}/plain`;
    // The page as it is without us: the switch is off from the start.
    const { page, errors } = await openPage(session, url);
    await untilMarked(page, 'Angela Merkel');
    const popup = await openPopup(session, url);
    const story = await until('the popup tells the story', async () => {
      const text = await textOf(popup);
      return text.includes('Germany and Kazakhstan agree') ? text : null;
    });
    expect(story).toContain('Angela Merkel');
    expect(story).toContain('Ilse Varnholt');
    expect(story).toMatch(/1\.4 billion/);
    expect(story).toContain('Almaty');

    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await until('the marks are gone', async () => (await markedWords(page)).length === 0);
    const off = await domOf(page);
    const plain = await session.newPage();
    await plain.goto(url);
    const untouched = await domOf(plain);
    expect(off).toEqual(untouched);
    expect(await highlightedWords(page, 'newsgloss-quote')).toEqual([]);
    await plain.close();

    await clickButton(popup, 'Switch on');
    await page.bringToFront();
    await untilMarked(page, 'Angela Merkel');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('leaves a React page able to hydrate and to change', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/react`);
    await until('React has hydrated', () => page.evaluate(() => window.storyHydrated === true));
    await until('names are painted', async () =>
      (await highlightedWords(page, 'newsgloss-person')).includes('Emmanuel Macron'),
    );
    expect(await markedWords(page)).toEqual([]);
    await page.click('#again');
    await until('React has changed the text', () =>
      page.evaluate(
        () => document.querySelector('p')?.textContent?.includes('in Lyon on Tuesday, after 2 visits') === true,
      ),
    );
    await until(
      'the new text is painted',
      async () => (await highlightedWords(page, 'newsgloss-place')).filter((word) => word === 'Lyon').length >= 3,
    );
    expect(await page.evaluate(() => window.storyErrors)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('reads what arrives late', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/late`);
    await untilMarked(page, 'Rotterdam');
    expect(await markedWords(page)).not.toContain('Mark Rutte');
    await page.evaluate(() => (window as unknown as { loadMore: () => void }).loadMore());
    await untilMarked(page, 'Mark Rutte');
    expect((await markedWords(page)).filter((word) => word === 'Maersk')).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says why a front page is no story', async () => {
    const url = `${LISTED}/front`;
    const { page } = await openPage(session, url);
    const popup = await openPopup(session, url);
    await until('the popup says so', async () => (await textOf(popup)).includes('No news story found'));
    expect(await popup.evaluate(() => document.querySelectorAll('.reasons li').length)).toBeGreaterThan(0);
    expect(await markedWords(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('sends nothing: every request is for a page that the test opened', () => {
    const pages = /^GET http:\/\/www\.thehindu\.com\/(plain|react|react\.js|late|front|favicon\.ico)$/;
    const asked = server.requests.filter((request) => !pages.test(request));
    // What a browser asks for by itself carries no address of the story.
    expect(asked.filter((request) => /thehindu|newsgloss|harbor/i.test(request))).toEqual([]);
    expect(server.requests.filter((request) => pages.test(request)).length).toBeGreaterThan(0);
  });
});
