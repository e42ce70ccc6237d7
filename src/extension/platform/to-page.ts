/** The messages to a page's content script and their schema. */
import * as v from 'valibot';

const ToPageSchema = v.variant('type', [
  v.object({ type: v.literal('getState') }),
  v.object({ type: v.literal('setOn'), on: v.boolean() }),
  /** On or off for this page alone, until it is left. */
  v.object({ type: v.literal('toggle') }),
  v.object({ type: v.literal('next'), what: v.picklist(['name', 'quote']) }),
  /** The reader took back the permission for this site. */
  v.object({ type: v.literal('forgotten') }),
  v.object({ type: v.literal('annotateAnyway') }),
  /** How far the background is with this page's story, 0 to 1. */
  v.object({ type: v.literal('progress'), share: v.number() }),
  v.object({ type: v.literal('goTo'), start: v.number(), end: v.number() }),
]);

export type ToPage = v.InferOutput<typeof ToPageSchema>;

/** Null for what is no message to a page. */
export function readToPage(raw: unknown): ToPage | null {
  const read = v.safeParse(ToPageSchema, raw);
  return read.success ? read.output : null;
}
