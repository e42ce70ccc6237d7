/** The story at a glance, section by section, and its ways into the page, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { clickOn, textsOf, untilText } from './support/popup';
import { highlightedWords, LISTED, markedWords, openPage, openPopup, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

describe.each(['chrome', 'firefox'] as const)('the popup in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    ({ page } = await openPage(session, `${LISTED}/plain`));
    await untilMarked(page, 'Angela Merkel');
    popup = await openPopup(session, `${LISTED}/plain`);
    await untilText(popup, 'Germany and Kazakhstan agree');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** Where the page is scrolled to after it went back to its top and `click` was done. */
  const jumpBy = async (click: () => Promise<void>): Promise<number> => {
    await page.setViewport({ width: 500, height: 260 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await click();
    return until('the page moves', () => page.evaluate(() => window.scrollY));
  };

  it('heads it with publisher, author, date, dateline and reading time', async () => {
    expect(await untilText(popup, 'newspaper')).toMatch(/The Hindu newspaper · India · since 1878/);
    const [facts = ''] = await textsOf(popup, '.facts');
    for (const part of ['By Ilse Varnholt', 'from BERLIN', '1 min read']) expect(facts).toContain(part);
    expect(await popup.$eval('.facts time', (time) => time.getAttribute('datetime'))).toBe('2020-02-13T09:30:00Z');
  });

  it('has three sentences that lead into the page', async () => {
    const sentences = await textsOf(popup, 'ol.key button');
    expect(sentences).toHaveLength(3);
    expect(await jumpBy(() => clickOn(popup, 'ol.key button', sentences.at(-1)))).toBeGreaterThan(0);
  });

  it('has people with their role on the day, organizations and places', async () => {
    const names = (await textsOf(popup, '.names li')).join('\n');
    expect(names).toMatch(/Angela Merkel.*Chancellor, Germany/);
    expect(names).toMatch(/Kassym-Jomart Tokayev.*President, Kazakhstan/);
    expect(names).toMatch(/Dorothea Quill.*spokeswoman/);
    expect(names).toContain('Siemens');
    expect((await textsOf(popup, '.inline .place')).join()).toContain('Almaty');
    await jumpBy(() => clickOn(popup, '.name', 'Siemens'));
  });

  it('draws the places on a map', async () => {
    await until('the map shows', () => popup.$('.map .dot'));
    const dots = await popup.$$eval('.map .dot', (all) => all.map((dot) => dot.getAttribute('data-place')));
    expect(dots).toEqual(expect.arrayContaining(['city/de-berlin', 'city/kz-almaty']));
    const named = await popup.$$eval('.map .named', (all) => all.map((land) => land.getAttribute('data-country')));
    expect(named.sort()).toEqual(['de', 'kz']);
    expect(await textsOf(popup, '.map text')).toEqual(expect.arrayContaining(['Berlin', 'Almaty']));
  });

  it('shows who speaks how much, as what, with quotes that lead into the page', async () => {
    const voices = await textsOf(popup, '.voices summary');
    expect(voices[0]).toMatch(/^Angela Merkel ?18 words ?official Chancellor, Germany/);
    expect(voices.join('\n')).toMatch(/Dorothea Quill.*organization/);
    expect((await textsOf(popup, '.shares li')).join(' ')).toMatch(/official 78% organization 22%/);
    await clickOn(popup, '.voices summary', 'Dorothea Quill');
    expect(await jumpBy(() => clickOn(popup, '.quote', 'never'))).toBeGreaterThan(0);
  });

  it('puts its dates in order, made absolute', async () => {
    const dates = await popup.$$eval('.timeline time', (all) => all.map((time) => time.getAttribute('datetime')));
    expect(dates).toEqual(['1991-01-01', '2020-02-12', '2020-02-13', '2020-04-01', '2025-01-01']);
    expect(await textsOf(popup, '.timeline .published .tag')).toEqual(['published']);
    expect(await textsOf(popup, '.event b')).toContain('Wednesday');
    expect(await jumpBy(() => clickOn(popup, '.event', 'April'))).toBeGreaterThan(0);
  });

  it('keeps its numbers with what they count', async () => {
    expect((await textsOf(popup, '.numbers li')).join('\n')).toMatch(/40,000 cranes ?rest every spring/);
    expect(await jumpBy(() => clickOn(popup, '.numbers button', '3,200'))).toBeGreaterThan(0);
  });

  it('searches names, quotes and sentences', async () => {
    const search = await until('the field is there', () => popup.$('input[type=search]'));
    await popup.bringToFront();
    await search.type('quill');
    await untilText(popup, /\d matches/);
    expect(await textsOf(popup, '.results .name')).toEqual(['Dorothea Quill']);
    expect((await textsOf(popup, '.results .quote')).join()).toContain('never');
    expect((await textsOf(popup, '.results .key mark')).length).toBeGreaterThan(1);
    await popup.keyboard.press('Escape');
    await until('the story is back', () => popup.$('.timeline'));
  });

  it('takes kinds off the page and puts them on again, at once', async () => {
    await clickOn(popup, '.chip', 'Places');
    await until('only places are gone', async () => {
      const words = await markedWords(page);
      return words.includes('Angela Merkel') && !words.includes('Almaty');
    });
    expect(await popup.$eval('.chip.place', (chip) => chip.getAttribute('aria-pressed'))).toBe('false');
    await clickOn(popup, '.chip', 'Places');
    await untilMarked(page, 'Almaty');
    await clickOn(popup, '.chip', 'Quotes');
    await until('quotes are gone', async () => (await highlightedWords(page, 'newsgloss-quote')).length === 0);
    await clickOn(popup, '.chip', 'Quotes');
    await until('quotes are back', async () => (await highlightedWords(page, 'newsgloss-quote')).length > 0);
  });

  it('copies and saves from one menu, walked by arrow keys', async () => {
    await popup.bringToFront();
    await popup.focus('.menu > button');
    await popup.keyboard.press('ArrowDown');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the first entry has the focus', async () => (await focused()) === 'Markdown');
    await popup.keyboard.press('End');
    expect(await focused()).toBe('Web Annotation');
    await popup.keyboard.press('c');
    expect(await focused()).toBe('CSV');
    await popup.keyboard.press('Escape');
    expect(await popup.$('[role=menu]')).toBeNull();
    expect(await focused()).toBe('Copy or save');
    // The file is kept from the disk of whoever runs the tests.
    const saved = popup.evaluate(
      () =>
        new Promise<string>((resolve) => {
          HTMLAnchorElement.prototype.click = function () {
            resolve(this.download);
          };
        }),
    );
    await clickOn(popup, '.menu > button');
    await clickOn(popup, '[aria-label="Save as"] [role=menuitem]', 'JSON-LD');
    expect(await saved).toBe('germany-and-kazakhstan-agree-on-a-new-rail-line.jsonld');
    await untilText(popup, 'Saved as germany-and-kazakhstan');
  });

  it('opens the panel beside the page by a click', async () => {
    await popup.bringToFront();
    await popup.click('button[aria-label="Open beside the page"]');
    await until('the panel is open', () => popup.evaluate(panelIsOpen));
  });

  it('stays beside the page as a panel and follows the active tab', async () => {
    const panel = await session.openExtensionPage('options.html');
    void panel.goto(session.url('panel.html')).catch(() => null);
    await page.bringToFront();
    await untilText(panel, 'Germany and Kazakhstan agree');
    const { page: other } = await openPage(session, `${LISTED}/sample`);
    await other.bringToFront();
    await untilText(panel, 'Danube states agree');
    await clickOn(panel, '[role=switch]');
    await untilText(panel, 'Off on this site');
    await clickOn(panel, 'button', 'Switch on');
    await untilText(panel, 'Danube states agree');
    await other.goto('http://unlisted.example/plain');
    await untilText(panel, 'asleep on this page');
    await other.close();
    await panel.close();
  });

  it('sends nothing but the requests of the pages that the test opened', () => {
    const pages = /^GET http:\/\/(www\.thehindu\.com|unlisted\.example)\/(plain|sample|danube\.jpg|favicon\.ico)$/;
    const asked = server.requests.filter((request) => !pages.test(request));
    expect(asked.filter((request) => /thehindu|newsgloss|unlisted|outlines/i.test(request))).toEqual([]);
  });
});

/** Asked in a page of the extension; each browser knows it by its own means. */
async function panelIsOpen(): Promise<boolean> {
  const { chrome: api } = globalThis as unknown as {
    chrome: typeof chrome & { sidebarAction?: { isOpen(details: object): Promise<boolean> } };
  };
  if (api.sidebarAction) return api.sidebarAction.isOpen({});
  return (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] })).length > 0;
}
