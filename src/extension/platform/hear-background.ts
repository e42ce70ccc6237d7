/** Messages to the background, checked where they arrive. A file of its own: content scripts need not carry it. */
import { type Answer, DamagedPackage, messageOf } from './answer';
import { browser, type Sender } from './browser';
import { readToBackground, type ToBackground } from './to-background';

/** Answers messages to the background. Only our own pages and content scripts are heard, and only what fits the schema. */
export function onBackgroundMessage(handle: (message: ToBackground, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = readToBackground(raw);
    if (message === null) return undefined;
    return handle(message, sender).then(
      (value): Answer<unknown> => ({ ok: true, value }),
      (error): Answer<unknown> => ({
        ok: false,
        message: messageOf(error),
        damaged: error instanceof DamagedPackage,
      }),
    );
  });
}
