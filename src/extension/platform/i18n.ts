/** Words of the interface, from `_locales`. */
import { browser } from './browser';

export type Translate = (key: string, ...args: readonly (string | number)[]) => string;

/**
 * The message of `key` with its $1, $2 … filled in; the key itself when it is missing, so that a gap shows. Numbers are written as the
 * language writes them. A key that ends in '_' has a message for each plural form (Intl.PluralRules); the first number chooses.
 */
export const t: Translate = (key, ...args) => {
  const language = uiLanguage();
  const words = args.map((arg) => arg.toLocaleString(language));
  const message = (name: string): string => {
    try {
      return browser.i18n.getMessage(name, words);
    } catch {
      // On a page whose extension was updated away: its card is about to close.
      return '';
    }
  };
  if (!key.endsWith('_')) return message(key) || key;
  const count = args.find((arg) => typeof arg === 'number') ?? 0;
  return message(key + new Intl.PluralRules(language).select(count)) || message(`${key}other`) || key;
};

/**
 * BCP 47 tag of the language that the messages are in: the browser's own variety of it, so that dates read as its reader writes them,
 * but not the browser's language where we have no messages in it.
 */
export function uiLanguage(): string {
  try {
    const language = browser.i18n.getMessage('uiLanguage');
    const own = browser.i18n.getUILanguage();
    return own.split('-')[0] === language.split('-')[0] ? own : language;
  } catch {
    return 'en';
  }
}

/** Language and direction of the interface, for the root element of a page. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = documentDirection();
}

/** Of the messages, not of the browser, which may lack a translation of ours. */
export function documentDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('uiDirection') === 'rtl' ? 'rtl' : 'ltr';
}
