/** The one door to the extension API. */
import browser from 'webextension-polyfill';

export { browser };
export type Tab = browser.Tabs.Tab;
export type Sender = browser.Runtime.MessageSender;
