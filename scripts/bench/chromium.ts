/** Finding the article on live pages in real Chromium: ours beside Readability with its clone. */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../browsers';
import { BAD_PAGES } from './bad-pages';
import type { BenchPage } from './input';
import { quantile } from './measure';

/** Bundled for the page: what runs there must need nothing from here. */
const ENTRY = `
import { readArticle } from './src/page/article';
import { Readability } from '@mozilla/readability';
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const ours = () => readArticle(document);
const theirs = () => new Readability(document.cloneNode(true)).parse();
globalThis.bench = (runs) => {
  // In turns, so that a busy machine slows both alike.
  const times = Array.from({ length: runs + 1 }, () => [time(ours), time(theirs)]).slice(1);
  return { ours: median(times.map(([own]) => own)), theirs: median(times.map(([, other]) => other)) };
};
globalThis.once = () => time(ours);`;
type Times = { readonly ours: number; readonly theirs: number };
/** Of each, the median of this many runs after a first one. */
const RUNS = 5;
/** Of a first visit: the longest that the page's own work may wait. */
const BAD_LIMIT_MS = 200;

export async function chromiumLines(pages: readonly BenchPage[]): Promise<string[]> {
  const path = browserPath('chrome');
  if (path === null) return ['article in Chromium: not measured, no Chromium found'];
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]!.text;
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().startsWith('data:') ? request.continue() : request.abort()));
  for (const { html } of pages) {
    // Only the page's own markup: its scripts would run against missing servers.
    const still = html.replace(/<script(?![^>]*ld\+json)/gi, '<script type="text/plain"');
    await page.setContent(still, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    const result = await page
      .evaluate(script)
      .then(() => page.evaluate((runs) => (globalThis as unknown as { bench(runs: number): Times }).bench(runs), RUNS))
      // A page that cannot be scripted is left out, and counted in the heading.
      .catch(() => null);
    if (result === null) continue;
    ours.push(result.ours);
    theirs.push(result.theirs);
  }
  const bad: string[] = [];
  for (const [name, html] of BAD_PAGES) {
    await page.setContent(html(), { waitUntil: 'domcontentloaded', timeout: 120_000 });
    await page.evaluate(script);
    const first = await page.evaluate(() => (globalThis as unknown as { once(): number }).once());
    bad.push(`  ${name.padEnd(34)} ${first.toFixed(0).padStart(5)} ms${first > BAD_LIMIT_MS ? '   too long' : ''}`);
  }
  await browser.close();
  const line = (name: string, times: readonly number[]): string =>
    `  ${name.padEnd(34)} median ${quantile(times, 0.5).toFixed(2).padStart(8)} ms   p95 ${quantile(times, 0.95).toFixed(2).padStart(8)} ms`;
  return [
    `article in Chromium, ${ours.length} of ${pages.length} pages:`,
    line('Newsgloss', ours),
    line('Readability + clone', theirs),
    `  ${(quantile(theirs, 0.5) / quantile(ours, 0.5)).toFixed(1)} times faster at the median`,
    'bad pages in Chromium, first run:',
    ...bad,
  ];
}
