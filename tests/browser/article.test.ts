/** The article finder on live pages of both browsers: shadow trees and slots, late text, and that everything ends. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { readArticle, watchArticle } from '../../src/page/article';
import { type Session, startBrowser } from './support/browser';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

declare global {
  interface Window {
    shadowHosts: string[];
    article: { readArticle: typeof readArticle; watchArticle: typeof watchArticle };
    changes: string[];
    watching: AbortController;
    observers: number;
    timers: number;
  }
}

const PAGE = 'http://courier.example/shadow';

/** Counts the observers that observe, and the timers that are set. */
const COUNTER = `
window.observers = window.timers = 0;
const { setTimeout } = window;
window.setTimeout = (...input) => {
  window.timers++;
  return setTimeout(...input);
};
const { observe, disconnect } = MutationObserver.prototype;
MutationObserver.prototype.observe = function (...input) {
  if (!this.counted) window.observers++;
  this.counted = true;
  return observe.apply(this, input);
};
MutationObserver.prototype.disconnect = function () {
  if (this.counted) window.observers--;
  this.counted = false;
  return disconnect.call(this);
};`;

describe.each(['chrome', 'firefox'] as const)('article finder in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let script: string;

  beforeAll(async () => {
    const html = readFileSync('tests/browser/pages/shadow.html', 'utf8');
    server = await serve(new Map([['/shadow', { type: 'text/html; charset=utf-8', body: html }]]));
    session = await startBrowser(name, server.port);
    const { outputFiles } = await build({
      stdin: {
        contents: "import * as article from './src/page/article'; window.article = article;",
        resolveDir: '.',
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    script = outputFiles[0]!.text;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function open(): Promise<Page> {
    const page = await session.newPage();
    await page.goto(PAGE);
    await page.evaluate(`{${COUNTER}}`);
    await page.evaluate(script);
    return page;
  }

  async function watch(page: Page): Promise<void> {
    await page.evaluate(() => {
      window.changes = [];
      window.watching = new AbortController();
      window.article.watchArticle(document, (change) => window.changes.push(change), window.watching.signal);
    });
  }

  const addStory = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The council will vote on the money for the quay in its next meeting, the mayor said.';
      document.querySelector('news-story')?.append(late);
    });

  it('reads open shadow trees with what is put into their slots, and no closed ones', async () => {
    const page = await open();
    const blocks = await page.evaluate(() => {
      const { article } = window.article.readArticle(document);
      return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
    });
    expect(blocks).toEqual([
      'title: Port Ellery closes its oldest quay',
      expect.stringMatching(/^paragraph: The harbor authority/),
      expect.stringMatching(/^paragraph: “Nobody will be standing/),
      expect.stringMatching(/^paragraph: About sixty fishing boats .* coast\.$/),
      expect.stringMatching(/^paragraph: Engineers expect/),
    ]);
    await page.close();
  });

  it('gives ranges inside shadow trees that hold the same words', async () => {
    const page = await open();
    const words = await page.evaluate(() => {
      const { article, map } = window.article.readArticle(document);
      const range = document.createRange();
      return article.blocks.map(({ start, end }) => {
        const place = map.toRange(start, end);
        if (place === null) return null;
        range.setStart(place.startNode, place.startOffset);
        range.setEnd(place.endNode, place.endOffset);
        return (
          range.toString() === article.text.slice(start, end) &&
          map.toOffset(place.startNode, place.startOffset) === start
        );
      });
    });
    expect(words).toEqual([true, true, true, true, true]);
    await page.close();
  });

  it('watches with one observer, tells of late text, and ends with the signal', async () => {
    const page = await open();
    await watch(page);
    expect(await page.evaluate(() => window.observers)).toBe(1);
    await addStory(page);
    await until('the late text is told', () => page.evaluate(() => window.changes.length === 1));
    await page.evaluate(() => window.watching.abort());
    expect(await page.evaluate(() => window.observers)).toBe(0);
    await page.close();
  });

  it('tells of edits inside the open shadow trees of the story, and of none after the end', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.changes = [];
      window.watching = new AbortController();
      const watching = window.article.watchArticle(
        document,
        (change) => window.changes.push(change),
        window.watching.signal,
      );
      const { shadows } = window.article.readArticle(document);
      window.shadowHosts = shadows.map(({ host }) => host.localName);
      watching.include(shadows);
    });
    expect(await page.evaluate(() => [window.shadowHosts, window.observers])).toEqual([['news-story'], 1]);
    const edit = (text: string): Promise<void> =>
      page.evaluate((words) => {
        const inside = document.querySelector('news-story')?.shadowRoot?.querySelector('section p');
        if (inside) inside.textContent = words;
      }, text);
    await edit('About seventy fishing boats will have to land their catch at the ferry terminal from Monday on.');
    await until('the edit is told', () => page.evaluate(() => window.changes.length === 1));
    expect(await page.evaluate(() => window.changes)).toEqual(['content']);
    await page.evaluate(() => window.watching.abort());
    await edit('About eighty fishing boats will have to land their catch at the ferry terminal from Monday on.');
    expect(await page.evaluate(() => [window.observers, window.changes.length])).toEqual([0, 1]);
    await page.close();
  });

  it('tells of a new address, and then the old one is over', async () => {
    const page = await open();
    await watch(page);
    await page.evaluate(() => history.pushState(null, '', '/shadow?story=2'));
    await addStory(page);
    await until('navigation is told', () => page.evaluate(() => window.changes.includes('navigation')));
    expect(await page.evaluate(() => window.observers)).toBe(1);
    await page.close();
  });

  it('does nothing while the tab is hidden', async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    });
    await watch(page);
    await addStory(page);
    expect(await page.evaluate(() => [window.changes.length, window.timers])).toEqual([0, 0]);
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await until('it is told when the tab shows', () => page.evaluate(() => window.changes.length === 1));
    await page.close();
  });
});
