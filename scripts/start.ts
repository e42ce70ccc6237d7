/** `npm start`: builds, annotates the sample story in the terminal, and says how to load the extension; `--open` loads it. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Browser, browserPath } from './browsers';
import { openWithExtension } from './start/open';

const SAMPLE = 'tests/stories/sample.html';

function main(): Promise<void> | void {
  const { values } = parseArgs({ options: { open: { type: 'string' } } });
  if (values.open !== undefined && values.open !== 'chrome' && values.open !== 'firefox') {
    process.stderr.write(`--open takes chrome or firefox, not '${values.open}'\n`);
    process.exitCode = 2;
    return;
  }
  run('--import', 'tsx', 'scripts/build.ts');
  if (values.open) return open(values.open);
  run('dist/cli/newsgloss.mjs', 'annotate', SAMPLE);
  process.stdout.write(
    '\nChrome: open chrome://extensions, switch on Developer mode, Load unpacked: dist/chrome\n' +
      'Firefox: open about:debugging#/runtime/this-firefox, Load Temporary Add-on: dist/firefox/manifest.json\n',
  );
}

async function open(browser: Browser): Promise<void> {
  const path = browserPath(browser);
  if (path === null) {
    process.stderr.write(
      `No ${browser} found: install it, or set ${browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  await openWithExtension({ browser, path, page: SAMPLE });
}

function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

await main();
