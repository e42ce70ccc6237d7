/** Finds Chromium and Firefox for the tests; on Debian as root it installs what is missing, elsewhere it says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Browser = 'chrome' | 'firefox';

const CANDIDATES: Record<Browser, readonly string[]> = {
  chrome: [
    process.env.CHROME_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The README shows the command line under GNU parallel, and a test runs it. */
const PARALLEL = '/usr/bin/parallel';
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji', 'parallel'];

/** Path of an installed browser, or null. CHROME_PATH and FIREFOX_PATH come first. */
export function browserPath(browser: Browser): string | null {
  return CANDIDATES[browser].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** True when both browsers are there, after installing them where that is possible. */
export function ensureBrowsers(): boolean {
  if ((missing().length > 0 || !existsSync(PARALLEL)) && canInstall()) install();
  const lacking = missing();
  for (const browser of lacking) process.stderr.write(`${adviceFor(browser)}\n`);
  return lacking.length === 0;
}

function missing(): Browser[] {
  return (['chrome', 'firefox'] as const).filter((browser) => browserPath(browser) === null);
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install(): void {
  process.stdout.write(`installing ${DEBIAN_PACKAGES.join(', ')} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

function adviceFor(browser: Browser): string {
  return browser === 'chrome'
    ? 'Chromium is missing: install Chromium or Google Chrome (Debian, Ubuntu: apt install chromium), or set CHROME_PATH.'
    : 'Firefox is missing: install Firefox 140 or newer (Debian: apt install firefox-esr), or set FIREFOX_PATH.';
}
