/**
 * `npm run real-pages -- --corpora DIR [--count 20] [--browser chrome] [--shots DIR]`: opens real news pages with the extension
 * on and reports, page by page and in a table, what a reader would notice: painted or not, page errors, text, layout and DOM
 * changed or not, time and memory. `--count all` takes every page of the corpus, also those that are no stories.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Session, startBrowser } from '../tests/browser/support/browser';
import { serve } from '../tests/browser/support/server';
import { benchPages } from './bench/input';
import { type Reader, startReading } from './real-pages/reader';
import { tableOf } from './real-pages/table';
import { type PageReport, tryPage } from './real-pages/try-page';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    count: { type: 'string', default: '20' },
    browser: { type: 'string', default: 'chrome' },
    shots: { type: 'string' },
  },
});
if (!values.corpora) {
  process.stderr.write(
    'usage: npm run real-pages -- --corpora DIR [--count N|all] [--browser chrome|firefox] [--shots DIR]\n',
  );
  process.exit(2);
}
if (values.shots) mkdirSync(values.shots, { recursive: true });

/** A browser that opened many hundred pages keeps some of each; a fresh one measures the page alone. */
const PAGES_PER_BROWSER = 100;
/** A page whose own scripts never let go is given up after this (ms). */
const LONGEST_PAGE_MS = 120_000;

/** By the golden section: however many are taken, or done when it is stopped, they are spread over the corpus. */
const SPREAD = 0.618034;
const all = benchPages(values.corpora, 'every');
const wanted = values.count === 'all' ? all.length : Number(values.count);
const pages = all
  .map((page, index) => ({ page, place: (index * SPREAD) % 1 }))
  .sort((a, b) => a.place - b.place)
  .slice(0, wanted)
  .map(({ page }) => page);
const server = await serve(
  new Map(pages.map(({ id, html }) => [pathOf(id), { type: 'text/html; charset=utf-8', body: html }])),
);
const reports: PageReport[] = [];
let failed = 0;
/** Ctrl-C stops after the page at hand: what was measured is told. */
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
let browser: { session: Session; reader: Reader } | null = null;
for (const [index, { id }] of pages.entries()) {
  if (stopped) break;
  if (index % PAGES_PER_BROWSER === 0) await restart();
  browser ??= await start();
  try {
    const report = await inTime(tryPage({ ...browser, id, path: pathOf(id), shots: values.shots ?? null }));
    reports.push(report);
    process.stdout.write(`${line(report)}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`${id.padEnd(34)} did not load: ${error instanceof Error ? error.message : String(error)}\n`);
    await restart();
  }
}
await restart();
await server.close();
for (const row of tableOf(reports, failed)) process.stdout.write(`${row}\n`);

async function start(): Promise<{ session: Session; reader: Reader }> {
  const session = await startBrowser(values.browser === 'firefox' ? 'firefox' : 'chrome', server.port);
  return { session, reader: await startReading(session) };
}

/** Ends the browser; the next page starts another. */
async function restart(): Promise<void> {
  await browser?.session.close().catch(() => null);
  browser = null;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it never rests')), LONGEST_PAGE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function pathOf(id: string): string {
  return `/${encodeURIComponent(id)}`;
}

function line({ id, names, quotes, errors, text, layout, undo, time, megabytes }: PageReport): string {
  const cost = time === null ? '' : `  task ${time.longest.toFixed(0)} ms  all ${time.total.toFixed(0)} ms`;
  const weight = megabytes === null ? '' : `  ${megabytes.toFixed(1)} MB`;
  const counts = `names ${String(names).padStart(4)}  quotes ${String(quotes).padStart(3)}`;
  const said = errors.map((error) => `\n    ${error}`).join('');
  return `${id.padEnd(34)} ${counts}  errors ${errors.length}  text ${text}  layout ${layout}  undo ${undo}${cost}${weight}${said}`;
}
