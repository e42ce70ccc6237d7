/** Words of the interface, from `_locales`. */
import { browser } from './browser';

export type Translate = (key: string, ...args: readonly (string | number)[]) => string;

/** The message of `key` with its $1, $2 … filled in; the key itself when it is missing, so that a gap shows. */
export const t: Translate = (key, ...args) => {
  try {
    return browser.i18n.getMessage(key, args.map(String)) || key;
  } catch {
    // On a page whose extension was updated away: its card is about to close.
    return key;
  }
};

/** Language and direction of the interface, for the root element of a page. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = documentDirection();
}

export function documentDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
