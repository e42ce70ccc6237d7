/** A real browser with the built extension in it, driven alike for Chromium and Firefox. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page, type Browser as Puppet } from 'puppeteer-core';
import { type Browser, browserPath } from '../../../scripts/browsers';
import { until } from './until';

/** Fixed by preference in Firefox, where an installed extension gets a random one. */
const FIREFOX_UUID = '6f1b7a52-93c4-4c0e-8a51-2d9d5f0c7e11';
const FIREFOX_ID = 'newsgloss@newsgloss.example';

type Reloadable = { chrome: { runtime: { reload(): void } } };

export type Session = {
  readonly name: Browser;
  /** For what only some tests do: to the extension, to its background. */
  readonly browser: Puppet;
  /** The extension's. */
  readonly id: string;
  newPage(): Promise<Page>;
  /** Address of a page of the extension. */
  url(page: string): string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(page: string): Promise<Page>;
  /** Ends the background, as the browser does when it is idle; pages of the extension may end, too. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** `preferences`: of Firefox alone. */
export async function startBrowser(
  name: Browser,
  proxyPort: number,
  dist = resolve('dist', name),
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Session> {
  const path = browserPath(name);
  if (path === null) throw new Error(`${name} is not installed`);
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build`);
  const browser =
    name === 'chrome' ? await startChrome(path, proxyPort) : await startFirefox(path, proxyPort, preferences);
  const id = await browser.installExtension(dist);
  const origin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  const url = (page: string) => `${origin}/${page}`;
  const openExtensionPage = async (page: string) => {
    const tab = await browser.newPage();
    // Firefox never reports the load of an extension page to the driver: the rendered content tells.
    void tab.goto(url(page)).catch(() => null);
    await until(`${page} shows`, () => tab.$('#app > *'));
    return tab;
  };
  return {
    name,
    browser,
    id,
    newPage: () => browser.newPage(),
    url,
    openExtensionPage,
    restart: async () => {
      if (name === 'chrome') {
        const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
        const worker = await target.worker();
        // The driver may find it closed before it has let go of it.
        await worker?.close().catch(() => undefined);
        await until('the background has ended', async () => !browser.targets().includes(target));
        return;
      }
      // Firefox's driver cannot reach the background: the whole extension starts anew.
      const page = await openExtensionPage('options.html');
      await page.evaluate(() => void setTimeout(() => (globalThis as unknown as Reloadable).chrome.runtime.reload()));
      await until('the extension has ended', () =>
        page
          .evaluate(() => document.title)
          .then(
            () => false,
            () => true,
          ),
      );
    },
    close: () => browser.close(),
  };
}

/** Loads the extension anew, as an update does; resolves when the old one is gone. */
export async function reload({ name, browser, openExtensionPage }: Session): Promise<void> {
  if (name === 'chrome') {
    await browser.installExtension(resolve('dist/chrome'));
    return;
  }
  const own = await openExtensionPage('options.html');
  void own
    .evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload())
    .catch(() => null);
  const back = await until('the extension is back', () => openExtensionPage('options.html'));
  await back.close();
}

function startChrome(path: string, proxyPort: number): Promise<Puppet> {
  return puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    // As readers have it: pages come back from the cache.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

function startFirefox(
  path: string,
  proxyPort: number,
  preferences: Readonly<Record<string, unknown>>,
): Promise<Puppet> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // Grants what the reader would be asked for.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'dom.security.https_first_schemeless': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'extensions.update.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'browser.topsites.contile.enabled': false,
      'browser.newtabpage.activity-stream.feeds.system.topstories': false,
      'termsofuse.bypassNotification': true,
      ...preferences,
    },
  });
}
