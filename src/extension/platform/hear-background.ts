/** Messages to the background, checked where they arrive. A file of its own: content scripts need not carry it. */
import * as v from 'valibot';
import { type Answer, DamagedPackage, messageOf } from './answer';
import { browser, type Sender } from './browser';

const Text = v.nullable(v.string());
const ArticleSchema = v.object({
  url: Text,
  title: Text,
  byline: v.pipe(v.array(v.string()), v.readonly()),
  publisher: Text,
  published: Text,
  language: v.string(),
  isArticle: v.boolean(),
  reasons: v.pipe(v.array(v.string()), v.readonly()),
  text: v.string(),
  blocks: v.pipe(
    v.array(
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
    v.readonly(),
  ),
});

const ToBackgroundSchema = v.variant('type', [
  v.object({ type: v.literal('annotate'), article: ArticleSchema }),
  /** Facts of an entity for its card, judged on `date` (YYYY-MM-DD) or, without one, on the dataset's own date. */
  v.object({ type: v.literal('details'), id: v.string(), date: Text }),
  v.object({ type: v.literal('badge'), count: v.nullable(v.number()) }),
  /** What the dataset knows around a story: its publisher, and where the places are that it names (entity ids). */
  v.object({ type: v.literal('surroundings'), url: Text, places: v.array(v.string()) }),
  v.object({ type: v.literal('about') }),
  /** The reader's pack, and whether it can be used. */
  v.object({ type: v.literal('pack') }),
  /** Checks bytes that the options page stored, and uses them as the pack from now on. */
  v.object({ type: v.literal('adoptPack'), key: v.string(), name: v.string() }),
  /** The reader's settings, read and checked. */
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('openOptions') }),
]);

export type ToBackground = v.InferOutput<typeof ToBackgroundSchema>;

/** Answers messages to the background. Only our own pages and content scripts are heard, and only what fits the schema. */
export function onBackgroundMessage(handle: (message: ToBackground, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(ToBackgroundSchema, raw);
    if (!parsed.success) return undefined;
    return handle(parsed.output, sender).then(
      (value): Answer<unknown> => ({ ok: true, value }),
      (error): Answer<unknown> => ({
        ok: false,
        message: messageOf(error),
        damaged: error instanceof DamagedPackage,
      }),
    );
  });
}
