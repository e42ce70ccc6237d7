/** One real page with the extension on, beside the same page under a host where it does not run. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/browser/support/browser';
import { LISTED } from '../../tests/browser/support/reading';
import { until } from '../../tests/browser/support/until';
import { countPainted, type Look, look, watchShifts } from './look';
import { type OwnTime, ownTime, startTrace } from './own-tasks';
import type { Reader } from './reader';
import { heapMegabytes } from './weight';

const UNLISTED = 'http://plain.example';

/** Layout is in fractions of a pixel; less than half of one nobody sees. */
const SAME_PLACE_PX = 0.5;

/** Firefox counts what it could not load among the errors; here nothing can be loaded. */
const NO_NETWORK = /downloadable font: download failed|Cross-Origin Request Blocked/;

/** 'restless': the page changes by itself, so that nothing can be said. */
type Verdict = 'same' | 'changed' | 'restless';

export type PageReport = {
  readonly id: string;
  readonly names: number;
  readonly quotes: number;
  /** Errors that the page alone, loaded twice, does not have. */
  readonly errors: readonly string[];
  /** Text as laid out, painted beside off. */
  readonly text: Verdict;
  /** Boxes of blocks and pictures, painted beside off, and no layout shift while it was painted. */
  readonly layout: Verdict;
  /** Markup and number of text nodes after switching off, beside the page alone or, where that is restless, beside before. */
  readonly undo: Verdict;
  /** Null in Firefox, which does not tell. */
  readonly time: OwnTime | null;
  /** Live script memory of the page with us beyond that without (MB); null in Firefox. */
  readonly megabytes: number | null;
  /** The page's own size: texts (characters) and nodes tell why it took long. */
  readonly size: { readonly text: number; readonly nodes: number };
};

export async function tryPage(input: {
  session: Session;
  reader: Reader;
  id: string;
  path: string;
  shots: string | null;
}): Promise<PageReport> {
  const { session, reader, id, path, shots } = input;
  const alone = [await seenAlone(session, path)];
  const { page, errors, time, heap } = await openWatched(session, reader, path);
  const shown = await page.evaluate(countPainted);
  if (shots !== null) await page.screenshot({ path: `${shots}/${id.replace(/[^\w.-]/g, '_')}.png` });
  const flip = async (): Promise<Look> => {
    await reader.tell({ type: 'toggle' });
    await settled(page, reader);
    return page.evaluate(look);
  };
  const off = await flip();
  await rest();
  const rested = await page.evaluate(look);
  const on = await flip();
  const offAgain = await flip();
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const isQuiet = off.html === rested.html && samePlaces(off, rested);
  await page.close();
  const isLikeAlone = (): boolean => alone.some(({ seen }) => sameMarkup(off, seen));
  const news = (): string[] => errors.filter((error) => !alone.some((one) => one.errors.includes(error)));
  // Where the page differs from itself without us, a second look alone tells whether it always does.
  if (!isLikeAlone() || news().length > 0) alone.push(await seenAlone(session, path));
  const isBack = sameMarkup(offAgain, rested) && !offAgain.html.includes('newsgloss');
  const aloneIsQuiet = alone.every(({ seen }) => sameMarkup(seen, alone[0]!.seen));
  const verdict = (same: boolean, quiet: boolean): Verdict => (same ? 'same' : quiet ? 'changed' : 'restless');
  return {
    id,
    ...shown,
    errors: news(),
    text: verdict(on.text === rested.text, isQuiet),
    layout: verdict(samePlaces(on, rested) && on.shifted === rested.shifted, isQuiet),
    undo: verdict(isBack && (isLikeAlone() || !aloneIsQuiet), isQuiet),
    time,
    megabytes: heap === null ? null : heap - Math.max(...alone.map((one) => one.heap ?? heap)),
    size: { text: rested.text.length, nodes },
  };
}

/** The page with us, painted. */
async function openWatched(session: Session, reader: Reader, path: string) {
  const { page, errors } = await blank(session);
  const isChromium = session.name === 'chrome';
  if (isChromium) await startTrace(page);
  await visit(page, `${LISTED}${path}`);
  await settled(page, reader);
  const time = isChromium ? await ownTime(page) : null;
  return { page, errors, time, heap: isChromium ? await heapMegabytes(page) : null };
}

async function seenAlone(session: Session, path: string) {
  const { page, errors } = await blank(session);
  await visit(page, `${UNLISTED}${path}`);
  await rest();
  const seen = await page.evaluate(look);
  const heap = session.name === 'chrome' ? await heapMegabytes(page) : null;
  await page.close();
  return { seen: { ...seen, html: hostless(seen.html) }, errors: errors.map(hostless), heap };
}

/** Between two looks that must be alike. Our own clock: some pages replace the timers that they have. */
const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 300));

/** Painted, refused or taken off, and no more is being painted: the count rests for a moment. */
async function settled(page: Page, reader: Reader): Promise<void> {
  await until('the page rests', async () => {
    const status = await reader.tell({ type: 'getState' });
    if (status === null || status === 'working') return false;
    const before = await page.evaluate(countPainted);
    await rest();
    const now = await page.evaluate(countPainted);
    return now.names === before.names && now.quotes === before.quotes;
  }).catch(() => null);
}

const hostless = (text: string): string => text.replaceAll(UNLISTED, LISTED);

const sameMarkup = (one: Look, two: Look): boolean => one.html === two.html && one.textNodes === two.textNodes;

function samePlaces(one: Look, two: Look): boolean {
  return (
    one.boxes.length === two.boxes.length &&
    one.boxes.every((box, at) => box.every((side, part) => Math.abs(side - two.boxes[at]![part]!) <= SAME_PLACE_PX))
  );
}

async function blank(session: Session): Promise<{ page: Page; errors: string[] }> {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (!NO_NETWORK.test(String(error))) errors.push(String(error));
  });
  await page.setViewport({ width: 1200, height: 900 });
  // What the TypeScript runner calls in functions that are sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (run) => run');
  await page.evaluateOnNewDocument(watchShifts);
  return { page, errors };
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => null);
}
