/** Pages under load in a real browser, and what they cost: a site of single pages, a live blog, many tabs. Texts are made up. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/browser/support/browser';
import { LISTED, openPage, untilMarked } from '../../tests/browser/support/reading';
import type { Routes } from '../../tests/browser/support/server';
import { until } from '../../tests/browser/support/until';

/** Of a page after everything dead was thrown away: live script memory, listeners, nodes, marks and how many of them are double. */
export type State = {
  readonly megabytes: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly marks: number;
  /** Marks within marks: painted twice. */
  readonly doubled: number;
};

const head = '<!doctype html><meta charset="utf-8"><meta property="og:type" content="article">';
const paragraph = (number: number): string =>
  `<p>German Chancellor Angela Merkel met Emmanuel Macron in Paris on Wednesday and spoke of report number ${number}. “We will read all of it,” Merkel said, before both left for Brussels.</p>`;
const story = (number: number): string =>
  `<article><h1>Report ${number} is read in Paris</h1>${[0, 1, 2, 3, 4, 5].map((at) => paragraph(number * 10 + at)).join('')}</article>`;

export const LOAD_PAGES: Routes = new Map([
  ['/story', { type: 'text/html', body: `${head}<title>Report</title><main>${story(0)}</main>` }],
]);

export async function stateOf(page: Page): Promise<State> {
  const client = await page.createCDPSession();
  // Twice: what the first round lets go of, the second frees.
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  const painted = await page.evaluate(() => ({
    marks: document.querySelectorAll('mark').length,
    doubled: document.querySelectorAll('mark mark').length,
  }));
  return { megabytes: usedSize / 1e6, listeners: jsEventListeners, nodes, ...painted };
}

/** `count` stories one after the other under new addresses, each read and marked; the states after a first tenth and at the end. */
export async function navigate(session: Session, count: number): Promise<readonly [State, State]> {
  const { page } = await openPage(session, `${LISTED}/story`);
  await untilMarked(page, 'Angela Merkel');
  let first: State | null = null;
  for (let visit = 1; visit <= count; visit++) {
    // The page of welcome opens when it likes, and a page that nobody sees waits.
    await page.bringToFront();
    await page.evaluate(
      (html, number) => {
        history.pushState({}, '', `/story/${number}`);
        document
          .querySelector('main')!
          .replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      },
      story(visit),
      visit,
    );
    await untilMarked(page, 'Angela Merkel');
    if (visit === Math.ceil(count / 10)) first = await stateOf(page);
  }
  const last = await stateOf(page);
  await page.close();
  return [first!, last];
}

/** A live blog that grows to `posts` in bursts, each followed; the state at its end, and milliseconds for the last burst. */
export async function growBlog(session: Session, posts: number, bursts: number): Promise<State & { last: number }> {
  const { page } = await openPage(session, `${LISTED}/story`);
  await untilMarked(page, 'Angela Merkel');
  const size = Math.ceil(posts / bursts);
  let last = 0;
  for (let burst = 1; burst <= bursts; burst++) {
    await page.bringToFront();
    const started = performance.now();
    const html = Array.from({ length: size }, (_, at) => paragraph(burst * size + at)).join('');
    await page.evaluate((more) => document.querySelector('article')!.insertAdjacentHTML('beforeend', more), html);
    // A page that changes often is looked at once a minute, so one limit of `until` may not be enough.
    for (let patience = 0; patience < 5; patience++)
      if (await until('the last post is painted', () => page.evaluate(isLastPainted)).catch(() => false)) break;
    if (!(await page.evaluate(isLastPainted))) throw new Error('The last post is never painted.');
    last = performance.now() - started;
  }
  const state = await stateOf(page);
  await page.close();
  return { ...state, last };
}

function isLastPainted(): boolean {
  const post = document.querySelector('article')!.lastElementChild!;
  const ranges = [...(CSS.highlights.get('newsgloss-person') ?? [])];
  return post.querySelector('mark') !== null || ranges.some(({ startContainer }) => post.contains(startContainer));
}

/** Seconds of script in `ms` during which nobody touches the page. */
export async function scriptWhileIdle(page: Page, ms: number): Promise<number> {
  await page.bringToFront();
  const before = (await page.metrics()).ScriptDuration ?? 0;
  await new Promise((resume) => setTimeout(resume, ms));
  return ((await page.metrics()).ScriptDuration ?? 0) - before;
}

export async function openTabs(session: Session, count: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let tab = 0; tab < count; tab++) {
    const { page } = await openPage(session, `${LISTED}/story`);
    await untilMarked(page, 'Angela Merkel');
    pages.push(page);
  }
  return pages;
}

/** Live megabytes of the background. */
export async function backgroundMegabytes(session: Session): Promise<number> {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const client = await target.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}
