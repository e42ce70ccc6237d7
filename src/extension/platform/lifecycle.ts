/** What the browser tells the background: installed, key pressed, menu clicked. */
import { browser } from './browser';
import { t } from './i18n';

const MENU_ID = 'annotate-page';

export function onInstall(run: () => void): void {
  browser.runtime.onInstalled.addListener((details) => {
    void browser.contextMenus?.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU_ID, title: t('menuAnnotate'), contexts: ['page'] });
    });
    if (details.reason === 'install') run();
  });
}

/** What the reader asks of a page: annotations on or off, the card of the next name or quote. */
const COMMANDS = ['toggle', 'next-name', 'next-quote'] as const;
export type Command = (typeof COMMANDS)[number];

/** By key or by menu. Both grant the page for as long as it is open. The summary's own key is the browser's business. */
export function onCommand(run: (command: Command, tab: number) => void): void {
  // Firefox for Android has neither keys nor menus.
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command !== undefined && tab?.id !== undefined) run(command, tab.id);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID && tab?.id !== undefined) run('toggle', tab.id);
  });
}

export async function openPage(page: 'welcome.html' | 'options.html'): Promise<void> {
  if (page === 'options.html') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Bytes of a file of our own package: the only fetch there is. */
export async function packagedFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(name)).catch(() => null);
  if (!response?.ok) throw new Error(`The file ${name} is missing.`);
  return response.arrayBuffer();
}

/** Does the page lie in a private window, of which nothing may be kept? Content scripts alone are told. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** False once the extension was updated or removed under a page that still runs its old script. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
