/** Sites beyond the bundled list: the browser's own permission request, and the content script that follows it. */
import { browser } from './browser';

const SCRIPT_ID = 'granted-sites';

/** All sites, as the browser asks for them. */
export const EVERYWHERE = '*://*/*';

/** `*://host/*` of a page, or null where extensions cannot run. */
export function originOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  return `*://${new URL(url).hostname}/*`;
}

/** Is a host one of the bundled list, whose pages are ours to read whatever the reader granted? */
export function isListed(host: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // `*://*.host/*`
  return scripts.some(({ matches }) => matches.some((match) => `.${host}`.endsWith(match.slice(5, -2))));
}

/** Asks the reader; must be called straight from a click. Resolves to whether it was granted. */
export async function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

export async function forgetSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

export async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/** Origins that the reader granted beyond the manifest's. */
export async function grantedSites(): Promise<readonly string[]> {
  const declared = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !declared.has(origin)).sort();
}

/** Makes the registered content script follow the granted sites; call it after every change and at start. */
export async function registerGrantedSites(): Promise<void> {
  const matches = [...(await grantedSites())];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ['content.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

export type SitesChange = { readonly added: readonly string[]; readonly removed: readonly string[] };

/** Calls `listener` when the reader grants or takes back a site, here or in the browser's own settings. */
export function onSitesChange(listener: (change: SitesChange) => void, signal: AbortSignal): void {
  const onAdded = ({ origins = [] }: { origins?: string[] }) => listener({ added: origins, removed: [] });
  const onRemoved = ({ origins = [] }: { origins?: string[] }) => listener({ added: [], removed: origins });
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(onAdded);
      browser.permissions.onRemoved.removeListener(onRemoved);
    },
    { once: true },
  );
}
