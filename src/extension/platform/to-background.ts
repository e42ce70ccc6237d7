/** The messages to the background and their schema. */
import * as v from 'valibot';

const Text = v.nullable(v.string());
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The engine relies on blocks that stand in the text one after the other. */
const ArticleSchema = v.pipe(
  v.object({
    url: Text,
    title: Text,
    byline: v.pipe(v.array(v.string()), v.readonly()),
    publisher: Text,
    published: Text,
    modified: Text,
    section: Text,
    language: v.string(),
    isArticle: v.boolean(),
    reasons: v.pipe(v.array(v.string()), v.readonly()),
    text: v.string(),
    blocks: v.pipe(
      v.array(
        v.object({
          start: Offset,
          end: Offset,
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
  }),
  v.check(({ text, blocks }) =>
    blocks.every(
      ({ start, end }, index) => start >= (blocks[index - 1]?.end ?? 0) && end > start && end <= text.length,
    ),
  ),
);

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

/** Null for what is no message to the background. */
export function readToBackground(raw: unknown): ToBackground | null {
  const read = v.safeParse(ToBackgroundSchema, raw);
  return read.success ? read.output : null;
}
