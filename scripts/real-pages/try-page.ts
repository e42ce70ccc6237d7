/** One real page with the extension on, beside the same page under a host where it does not run. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/browser/support/browser';
import { LISTED, openPopup } from '../../tests/browser/support/reading';
import { until } from '../../tests/browser/support/until';

const UNLISTED = 'http://plain.example';

export type PageReport = {
  readonly id: string;
  readonly names: number;
  readonly quotes: number;
  /** Errors on the page that name our script or that the page alone does not have. */
  readonly ownErrors: number;
  /** 'restless': two loads without us differ already. */
  readonly text: 'same' | 'changed' | 'restless';
  readonly undo: 'same' | 'changed' | 'restless';
  /** Longest task of the page with us, beyond the longest without, in ms. */
  readonly longestTask: number;
};

type Seen = {
  readonly text: string;
  readonly html: string;
  readonly errors: readonly string[];
  readonly longest: number;
};

export async function tryPage(input: {
  session: Session;
  id: string;
  path: string;
  shots: string | null;
}): Promise<PageReport> {
  const { session, id, path, shots } = input;
  const alone = await seenAlone(session, path);
  const again = await seenAlone(session, path);
  const { page, errors } = await open(session, `${LISTED}${path}`);
  await until('painted or refused', () => page.evaluate(isSettled)).catch(() => null);
  const shown = await page.evaluate(countPainted);
  const text = await page.evaluate(shownText);
  const longest = await page.evaluate(longestTask);
  if (shots !== null) await page.screenshot({ path: `${shots}/${id.replace(/[^\w.-]/g, '_')}.png` });
  const popup = await openPopup(session, `${LISTED}${path}`);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await until('off', async () => (await page.evaluate(countPainted)).names === 0).catch(() => null);
  const html = await page.evaluate(() => document.body?.outerHTML ?? '');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await until('on again', async () =>
    popup.evaluate(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true'),
  ).catch(() => null);
  await popup.close();
  await page.close();
  const verdict = (ours: string, one: string, two: string): 'same' | 'changed' | 'restless' =>
    ours === one || ours === two ? 'same' : one === two ? 'changed' : 'restless';
  return {
    id,
    ...shown,
    ownErrors: errors.filter((error) => !alone.errors.includes(error) && !again.errors.includes(error)).length,
    text: verdict(text, alone.text, again.text),
    undo: verdict(html, alone.html, again.html),
    longestTask: Math.max(0, longest - Math.max(alone.longest, again.longest)),
  };
}

async function seenAlone(session: Session, path: string): Promise<Seen> {
  const { page, errors } = await open(session, `${UNLISTED}${path}`);
  const text = await page.evaluate(shownText);
  const html = await page.evaluate(() => document.body?.outerHTML ?? '');
  const longest = await page.evaluate(longestTask);
  await page.close();
  return { text: hostless(text), html: hostless(html), errors: errors.map(hostless), longest };
}

const hostless = (text: string): string => text.replaceAll(UNLISTED, LISTED);

async function open(session: Session, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1200, height: 900 });
  // What the TypeScript runner calls in functions that are sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (run) => run');
  await page.evaluateOnNewDocument(() => {
    const longest = { ms: 0 };
    (globalThis as unknown as { longestTask: typeof longest }).longestTask = longest;
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest.ms = Math.max(longest.ms, entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    } catch {
      // Firefox has no long tasks.
    }
  });
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => null);
  return { page, errors };
}

function countPainted(): { names: number; quotes: number } {
  const highlights = [...CSS.highlights.entries()].filter(
    ([name]) => name.startsWith('newsgloss-') && !name.includes('active'),
  );
  const sizeOf = (wanted: (name: string) => boolean): number =>
    highlights.filter(([name]) => wanted(name)).reduce((sum, [, { size }]) => sum + size, 0);
  const isQuote = (name: string): boolean => name.includes('quote');
  return {
    names: document.querySelectorAll('mark[data-newsgloss]').length + sizeOf((name) => !isQuote(name)),
    quotes: sizeOf(isQuote),
  };
}

/** Painted, and no more is being painted: the count rests for a moment. */
async function isSettled(): Promise<boolean> {
  const count = (): number =>
    document.querySelectorAll('mark[data-newsgloss]').length +
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const before = count();
  await new Promise((resume) => setTimeout(resume, 300));
  return before > 0 && count() === before;
}

// biome-ignore lint/performance/useDomNodeTextContent: as laid out, which is what must not change
const shownText = (): string => document.body?.innerText ?? '';

const longestTask = (): number => (globalThis as unknown as { longestTask: { ms: number } }).longestTask?.ms ?? 0;
