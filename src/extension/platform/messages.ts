/** Messages between background, page and popup: what may be said, checked at the receiving end. */
import * as v from 'valibot';
import type { Annotation } from '../../types';
import { browser, type Sender } from './browser';

const Text = v.nullable(v.string());
const ArticleSchema = v.object({
  url: Text,
  title: Text,
  byline: v.array(v.string()),
  publisher: Text,
  published: Text,
  language: v.string(),
  isArticle: v.boolean(),
  reasons: v.array(v.string()),
  text: v.string(),
  blocks: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      kind: v.picklist([
        'title',
        'standfirst',
        'paragraph',
        'subheading',
        'list',
        'quote',
        'caption',
        'credit',
        'boilerplate',
      ]),
    }),
  ),
});

const ToBackgroundSchema = v.variant('type', [
  v.object({ type: v.literal('annotate'), article: ArticleSchema }),
  /** Facts of an entity for its card, judged on `date` (YYYY-MM-DD) or, without one, on the dataset's own date. */
  v.object({ type: v.literal('details'), id: v.string(), date: Text }),
  v.object({ type: v.literal('badge'), count: v.nullable(v.number()) }),
  v.object({ type: v.literal('about') }),
  v.object({ type: v.literal('openOptions') }),
]);

const ToPageSchema = v.variant('type', [
  v.object({ type: v.literal('getState') }),
  v.object({ type: v.literal('setOn'), on: v.boolean() }),
  v.object({ type: v.literal('annotateAnyway') }),
  v.object({ type: v.literal('goTo'), start: v.number(), end: v.number() }),
]);

export type ToBackground = v.InferOutput<typeof ToBackgroundSchema>;
export type ToPage = v.InferOutput<typeof ToPageSchema>;

/** What the page's content script is doing; the popup shows exactly one view for each. */
export type PageState =
  | { readonly status: 'off' }
  | { readonly status: 'working' }
  | { readonly status: 'notArticle'; readonly reasons: readonly string[] }
  | { readonly status: 'done'; readonly annotation: Annotation }
  | { readonly status: 'error'; readonly message: string };

export type Fact = { readonly key: string; readonly value: string };
export type EntityDetails = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** 'President of Kazakhstan, since 2019': what they are on the dataset's own date, when that differs. */
  readonly now: string | null;
  readonly asOf: string;
};
export type About = {
  readonly version: string;
  readonly asOf: string;
  readonly entities: number;
  readonly aliases: number;
};

/** An answer that came, or the reason why none did, in words for the reader. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

type AnswerTo<M extends ToBackground> = M extends { type: 'annotate' }
  ? Annotation
  : M extends { type: 'details' }
    ? EntityDetails | null
    : M extends { type: 'about' }
      ? About
      : null;

/** Sends to the background; rejects when the extension was updated or the background could not answer. */
export async function ask<M extends ToBackground>(message: M): Promise<AnswerTo<M>> {
  const answer = (await browser.runtime.sendMessage(message)) as Answer<AnswerTo<M>> | undefined;
  if (answer === undefined) throw new Error('The background gave no answer.');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Sends to a page's content script; rejects where there is none. */
export async function askPage(tab: number, message: ToPage): Promise<PageState> {
  return (await browser.tabs.sendMessage(tab, message)) as PageState;
}

/** Answers messages to the background. Only our own pages and content scripts are heard, and only what fits the schema. */
export function onBackgroundMessage(handle: (message: ToBackground, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(ToBackgroundSchema, raw);
    if (!parsed.success) return undefined;
    return handle(parsed.output, sender).then(
      (value): Answer<unknown> => ({ ok: true, value }),
      (error): Answer<unknown> => ({ ok: false, message: messageOf(error) }),
    );
  });
}

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

const STATE_CHANGED = 'stateChanged';

/** Tells an open popup that the page's state changed. */
export async function announceState(state: PageState): Promise<void> {
  // Nobody listens while no popup is open: that is no error.
  await browser.runtime.sendMessage({ type: STATE_CHANGED, state }).catch(() => undefined);
}

/** Calls `listener` with each new state of the page in `tab`. */
export function onStateChange(tab: number, listener: (state: PageState) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab) return undefined;
    const message = raw as { type?: unknown; state?: PageState };
    if (message.type === STATE_CHANGED && message.state) listener(message.state);
    return undefined;
  });
}

/** The words of an error, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
