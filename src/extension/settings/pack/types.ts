/** The pack that the reader loaded: a larger dataset under the bundled one. */
import * as v from 'valibot';

export const PackSchema = v.object({
  /** Of its bytes in the store; another one with every loading. */
  key: v.string(),
  /** The file's name. */
  name: v.string(),
  bytes: v.number(),
  version: v.string(),
  /** YYYY-MM-DD: the day up to which its facts were kept. */
  asOf: v.string(),
  entities: v.number(),
  aliases: v.number(),
});

export type Pack = v.InferOutput<typeof PackSchema>;
