/** Messages to a page's content script, checked where they arrive. */
import * as v from 'valibot';
import { browser, type Sender } from './browser';
import type { PageState } from './page-state';

const ToPageSchema = v.variant('type', [
  v.object({ type: v.literal('getState') }),
  v.object({ type: v.literal('setOn'), on: v.boolean() }),
  /** On or off for this page alone, until it is left. */
  v.object({ type: v.literal('toggle') }),
  v.object({ type: v.literal('next'), what: v.picklist(['name', 'quote']) }),
  /** The reader took back the permission for this site. */
  v.object({ type: v.literal('forgotten') }),
  v.object({ type: v.literal('annotateAnyway') }),
  v.object({ type: v.literal('goTo'), start: v.number(), end: v.number() }),
]);

export type ToPage = v.InferOutput<typeof ToPageSchema>;

/** Answers messages to this page's content script. */
export function onPageMessage(handle: (message: ToPage) => Promise<PageState>, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(ToPageSchema, raw);
    return parsed.success ? handle(parsed.output) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
