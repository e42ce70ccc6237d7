/** Every state of the popup in plain words; reachable by key, read by screen readers, at any zoom, in both schemes. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/extension/platform/page-state';
import type { Annotation } from '../../src/types';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { clickOn, openStage, overflows, type Stage, untilText, violationsOn } from './support/popup';
import { LISTED, openPage, openPopup, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

const EMPTY: Annotation = {
  schema: 'newsgloss/1',
  engine: '0',
  dataset: { version: '0', asOf: '2026-01-01' },
  article: {
    url: null,
    title: 'Regen am Abend',
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    section: null,
    language: 'de',
    isArticle: true,
    reasons: [],
    text: 'regen am abend',
    blocks: [{ kind: 'paragraph', start: 0, end: 14 }],
  },
  chains: [],
  quotes: [],
  summary: { who: [], where: [], when: [], numbers: [], voices: [], key: [] },
};

/** State, words that say it, button that helps. */
const STATES: readonly [string, PageState, RegExp, string | null][] = [
  ['working', { status: 'working', words: null, share: 0 }, /Reading the story.*Finding the story/, null],
  ['working on many words', { status: 'working', words: 12_400, share: 0.7 }, /70%.*quotes in 12.?400 words/, null],
  ['off', { status: 'off' }, /Off on this site/, 'Switch on'],
  ['no story', { status: 'notArticle', reasons: ['It is a list of links.'] }, /list of links/, 'Annotate it anyway'],
  ['nothing found', { status: 'done', annotation: EMPTY }, /Nothing found in this story/, null],
  ['another language', { status: 'done', annotation: EMPTY }, /not in English \(German\)/, null],
  ['failed', { status: 'error', message: 'Out of luck.', damaged: false }, /went wrong.*Out of luck/, 'Try again'],
  ['damaged', { status: 'error', message: 'Cut off.', damaged: true }, /dataset is missing.*install/, 'Try again'],
];

describe.each(['chrome', 'firefox'] as const)('states of the popup in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let stage: Stage;
  let popup: Page;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    const { page } = await openPage(session, `${LISTED}/sample`);
    await untilMarked(page, 'Angela Merkel');
    popup = await openPopup(session, `${LISTED}/sample`);
    await untilText(popup, 'Danube states agree');
    await until('the map shows', () => popup.$('.map'));
    stage = await openStage(session);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const schemes = name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);
  const inScheme = async (page: Page, value: string): Promise<void> => {
    // Firefox's driver has no such switch: there the system's scheme is judged.
    if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  };

  it('cannot read the pages of the browser and of extensions, and says so', async () => {
    expect(await untilText(stage.popup, 'cannot read this page')).toContain('extension stores');
  });

  it.each(STATES)('%s: says so and what to do', async (_, state, words, button) => {
    await stage.announce(state);
    await untilText(stage.popup, words);
    const buttons = await stage.popup.$$eval('main button', (all) => all.map((one) => one.textContent));
    if (button !== null) expect(buttons).toContain(button);
    for (const scheme of schemes) {
      await inScheme(stage.popup, scheme);
      expect(await violationsOn(stage.popup)).toEqual([]);
    }
  });

  it('annotates a page that is no story when the reader wants it', async () => {
    const { page } = await openPage(session, `${LISTED}/front`);
    const front = await openPopup(session, `${LISTED}/front`);
    await untilText(front, 'No news story found');
    await clickOn(front, 'button', 'Annotate it anyway');
    await until('it is annotated', () => front.$('.story h1'));
    await front.close();
    await page.close();
  });

  it.each(['popup', 'panel'] as const)('has nothing for axe to object to in the %s', async (place) => {
    let judged = popup;
    if (place === 'panel') {
      judged = await session.openExtensionPage('options.html');
      void judged.goto(session.url('panel.html')).catch(() => null);
      const { page } = await openPage(session, `${LISTED}/plain`);
      await untilText(judged, 'Germany and Kazakhstan agree');
      await until('the map shows', () => judged.$('.map'));
      await page.close();
    }
    await clickOn(judged, '.voices summary');
    for (const scheme of schemes) {
      await inScheme(judged, scheme);
      expect(await violationsOn(judged)).toEqual([]);
      await clickOn(judged, '.menu > button');
      await until('the menu is open', () => judged.$('[role=menu]'));
      expect(await violationsOn(judged)).toEqual([]);
      await clickOn(judged, '.menu > button');
    }
    if (place === 'panel') await judged.close();
  });

  it('stays within its width at 200 % and from right to left', async () => {
    for (const width of [400, 200]) {
      await popup.setViewport({ width, height: 300 });
      for (const direction of ['ltr', 'rtl']) {
        await popup.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        expect([width, direction, await overflows(popup)]).toEqual([width, direction, false]);
      }
    }
    await popup.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
  });

  it('is reached by Tab alone, and shows where the focus is', async () => {
    await popup.bringToFront();
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const controls = await popup.$$eval('button, input, summary', (all) => all.length);
    const seen = new Set<string>();
    for (let step = 0; step < controls; step++) {
      await popup.keyboard.press('Tab');
      const at = await popup.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return null;
        const all = [...document.querySelectorAll('button, input, summary')];
        return { index: all.indexOf(activeElement), outline: getComputedStyle(activeElement).outlineStyle };
      });
      if (at === null) break;
      expect(at.outline).not.toBe('none');
      seen.add(String(at.index));
    }
    // Quotes of a folded speaker are reached when the speaker is opened.
    const reachable = await popup.$$eval(
      'button, input, summary',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    expect(seen.size).toBe(reachable);
  });
});

describe('a damaged dataset', () => {
  it('is told in plain words, with what to do', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'newsgloss-damaged-'));
    cpSync('dist/chrome', dist, { recursive: true });
    writeFileSync(join(dist, 'newsgloss.bin'), 'not a dataset');
    const server = await serve(await testPages());
    const session = await startBrowser('chrome', server.port, dist);
    await openPage(session, `${LISTED}/plain`);
    const popup = await openPopup(session, `${LISTED}/plain`);
    await untilText(popup, 'The dataset is missing or damaged');
    await session.close();
    await server.close();
    rmSync(dist, { recursive: true });
  });
});
