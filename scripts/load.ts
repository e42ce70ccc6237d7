/**
 * `npm run load [-- --scale 0.1] [--only pages|stream]`: 50 tabs, 1,000 single-page navigations, a live blog of 2,000 posts and
 * 100,000 documents through the command line, or a share of each; prints what they cost.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../tests/browser/support/browser';
import { serve } from '../tests/browser/support/server';
import {
  backgroundMegabytes,
  growBlog,
  LOAD_PAGES,
  navigate,
  openTabs,
  type State,
  scriptWhileIdle,
} from './load/pages';
import { runStream, type StreamReport } from './load/stream';

const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' }, only: { type: 'string' } } });
const sized = (full: number): number => Math.max(10, Math.round(full * Number(values.scale)));
const say = (name: string, text: string): void => void process.stdout.write(`${name.padEnd(36)} ${text}\n`);
/** Bursts in which the live blog grows: after a dozen the page is looked at once a minute. */
const BURSTS = 16;
const IDLE_MS = 10_000;

if (values.only !== 'stream') await pages();
if (values.only !== 'pages') await stream();

async function pages(): Promise<void> {
  const server = await serve(LOAD_PAGES);
  const session = await startBrowser('chrome', server.port);
  const count = sized(1_000);
  const [early, late] = await navigate(session, count);
  say(`navigations, after ${Math.ceil(count / 10)}`, line(early));
  say(`navigations, after ${count}`, line(late));
  const posts = sized(2_000);
  const { last, ...blog } = await growBlog(session, posts, Math.min(BURSTS, posts));
  say(`live blog of ${posts} posts`, `${line(blog)}, last burst painted after ${(last / 1000).toFixed(1)} s`);
  const tabs = await openTabs(session, sized(50));
  say(`background with ${tabs.length} tabs`, `${(await backgroundMegabytes(session)).toFixed(1)} MB`);
  const idle = await scriptWhileIdle(tabs.at(-1)!, IDLE_MS);
  say(`script in ${IDLE_MS / 1000} s without change`, `${(idle * 1000).toFixed(1)} ms`);
  await session.close();
  await server.close();
}

async function stream(): Promise<void> {
  const filter = [process.execPath, 'dist/cli/newsgloss.mjs', 'annotate', '--ndjson'];
  const count = sized(100_000);
  say(`${count} documents, one process`, told(await runStream(filter, count)));
  const parallel = ['parallel', '--will-cite', '--pipe', '-j2', '--block', '1M', filter.join(' ')];
  say(`${count} documents, parallel -j2`, told(await runStream(parallel, count)));
}

function line({ megabytes, listeners, nodes, marks, doubled }: State): string {
  return `${megabytes.toFixed(2)} MB, ${listeners} listeners, ${nodes} nodes, ${marks} marks, ${doubled} doubled`;
}

function told({ documents, perSecond, errors, first, rest }: StreamReport): string {
  return `${documents} answered (${errors} with an error), ${perSecond.toFixed(0)} a second, ${first.toFixed(0)} MB in the first tenth, ${rest.toFixed(0)} MB after`;
}
