/**
 * `npm run real-pages -- --corpora DIR [--count 20] [--browser chrome] [--shots DIR]`: opens real news pages with the extension
 * on and reports, page by page, what a reader would notice: painted or not, page errors, text, layout and DOM changed or not, long tasks.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowser } from '../tests/browser/support/browser';
import { serve } from '../tests/browser/support/server';
import { benchPages } from './bench/input';
import { quantile } from './bench/measure';
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
    'usage: npm run real-pages -- --corpora DIR [--count N] [--browser chrome|firefox] [--shots DIR]\n',
  );
  process.exit(2);
}
if (values.shots) mkdirSync(values.shots, { recursive: true });

/** Spread over the corpus, so that every source is there. */
const all = benchPages(values.corpora);
const step = Math.max(1, Math.floor(all.length / Number(values.count)));
const pages = all.filter((_, index) => index % step === 0).slice(0, Number(values.count));
const server = await serve(
  new Map(pages.map(({ id, html }) => [pathOf(id), { type: 'text/html; charset=utf-8', body: html }])),
);
const session = await startBrowser(values.browser === 'firefox' ? 'firefox' : 'chrome', server.port);
const reports: PageReport[] = [];
for (const { id } of pages) {
  const report = await tryPage({ session, id, path: pathOf(id), shots: values.shots ?? null });
  reports.push(report);
  process.stdout.write(`${line(report)}\n`);
}
await session.close();
await server.close();
const count = (is: (report: PageReport) => boolean): number => reports.filter(is).length;
const tasks = reports.map(({ task }) => task).filter((task) => task !== null);
process.stdout.write(
  `${reports.length} pages: ${count(({ names }) => names > 0)} painted, ${count(({ errors }) => errors.length > 0)} with errors of ours, ` +
    `${count(({ text }) => text === 'changed')} with changed text, ${count(({ layout }) => layout === 'changed')} with changed layout, ` +
    `${count(({ undo }) => undo === 'changed')} with a changed DOM after undo${tasks.length === 0 ? '' : timing(tasks)}\n`,
);

function pathOf(id: string): string {
  return `/${encodeURIComponent(id)}`;
}

function line({ id, names, quotes, errors, text, layout, undo, task }: PageReport): string {
  const time = task === null ? '' : `  task ${task.toFixed(0)} ms`;
  const counts = `names ${String(names).padStart(4)}  quotes ${String(quotes).padStart(3)}`;
  const said = errors.map((error) => `\n    ${error}`).join('');
  return `${id.padEnd(34)} ${counts}  errors ${errors.length}  text ${text}  layout ${layout}  undo ${undo}${time}${said}`;
}

function timing(tasks: readonly number[]): string {
  return `; our longest task: median ${quantile(tasks, 0.5).toFixed(0)} ms, worst ${Math.max(...tasks).toFixed(0)} ms`;
}
