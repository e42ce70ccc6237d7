/** One real page with the extension on, beside the same page under a host where it does not run. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/browser/support/browser';
import { LISTED, openPopup } from '../../tests/browser/support/reading';
import { until } from '../../tests/browser/support/until';
import { countPainted, type Look, look, watchShifts } from './look';
import { longestOwnTask, startTrace } from './own-tasks';

const UNLISTED = 'http://plain.example';

/** Layout is in fractions of a pixel; less than half of one nobody sees. */
const SAME_PLACE_PX = 0.5;

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
  /** Processor time of our script in one task (ms), from loading to painted; null in Firefox, which does not tell. */
  readonly task: number | null;
};

export async function tryPage(input: {
  session: Session;
  id: string;
  path: string;
  shots: string | null;
}): Promise<PageReport> {
  const { session, id, path, shots } = input;
  const alone = [await seenAlone(session, path), await seenAlone(session, path)] as const;
  const { page, errors, task } = await openWatched(session, path);
  const shown = await page.evaluate(countPainted);
  if (shots !== null) await page.screenshot({ path: `${shots}/${id.replace(/[^\w.-]/g, '_')}.png` });
  const popup = await openPopup(session, `${LISTED}${path}`);
  // In front, so that the browser lays out and paints as for a reader.
  await page.bringToFront();
  const flip = async (on: boolean): Promise<Look> => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    const done = async () => (on ? isSettled(page) : (await page.evaluate(countPainted)).names === 0);
    await until(on ? 'on again' : 'off', done).catch(() => null);
    return page.evaluate(look);
  };
  const off = await flip(false);
  await rest();
  const rested = await page.evaluate(look);
  const on = await flip(true);
  const offAgain = await flip(false);
  const isQuiet = off.html === rested.html && samePlaces(off, rested);
  await flip(true);
  await popup.close();
  await page.close();
  const isLikeAlone = alone.some(({ seen }) => sameMarkup(off, seen));
  const isBack = sameMarkup(offAgain, rested) && !offAgain.html.includes('newsgloss');
  const aloneIsQuiet = sameMarkup(alone[0].seen, alone[1].seen);
  const verdict = (same: boolean, quiet: boolean): Verdict => (same ? 'same' : quiet ? 'changed' : 'restless');
  return {
    id,
    ...shown,
    errors: errors.filter((error) => !alone.some((one) => one.errors.includes(error))),
    text: verdict(on.text === rested.text, isQuiet),
    layout: verdict(samePlaces(on, rested) && on.shifted === rested.shifted, isQuiet),
    undo: verdict(isBack && (isLikeAlone || !aloneIsQuiet), isQuiet),
    task,
  };
}

/** The page with us, painted. */
async function openWatched(session: Session, path: string) {
  const { page, errors } = await blank(session);
  const traced = session.name === 'chrome';
  if (traced) await startTrace(page);
  await visit(page, `${LISTED}${path}`);
  await until('painted or refused', () => isSettled(page)).catch(() => null);
  const task = traced ? await longestOwnTask(page) : null;
  return { page, errors, task };
}

async function seenAlone(session: Session, path: string): Promise<{ seen: Look; errors: string[] }> {
  const { page, errors } = await blank(session);
  await visit(page, `${UNLISTED}${path}`);
  await rest();
  const seen = await page.evaluate(look);
  await page.close();
  return { seen: { ...seen, html: hostless(seen.html) }, errors: errors.map(hostless) };
}

/** Between two looks that must be alike. Our own clock: some pages replace the timers that they have. */
const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 300));

/** Painted, and no more is being painted: the count rests for a moment. */
async function isSettled(page: Page): Promise<boolean> {
  const before = await page.evaluate(countPainted);
  await rest();
  const now = await page.evaluate(countPainted);
  return now.names > 0 && now.names === before.names && now.quotes === before.quotes;
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
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1200, height: 900 });
  // What the TypeScript runner calls in functions that are sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (run) => run');
  await page.evaluateOnNewDocument(watchShifts);
  return { page, errors };
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => null);
}
