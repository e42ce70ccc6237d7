/** What the reader may choose, with what it is at first. */
import * as v from 'valibot';
import { DEFAULT_COLORS, type Hue, type KindColors, PALETTE } from '../../page/highlight';
import type { Kind } from '../../types';
import { migrated, VERSION } from './migrate';

export const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];
export const HUES = Object.keys(PALETTE) as Hue[];
/** Longest rest before a card opens (ms): beyond it nobody would guess that there are cards. */
const LONGEST_DELAY = 2000;

export const HueSchema = v.picklist(HUES);

/** One schema a field, so that a damaged one costs no other. */
export const FIELDS = {
  version: v.literal(VERSION),
  /** Hosts where the reader switched Newsgloss off. */
  offSites: v.array(v.string()),
  hiddenKinds: v.array(v.picklist(KINDS as Kind[])),
  colors: v.object(
    Object.fromEntries(KINDS.map((kind) => [kind, v.fallback(HueSchema, DEFAULT_COLORS[kind])])) as unknown as Record<
      Kind,
      typeof HueSchema
    >,
  ),
  quotes: v.boolean(),
  /** Reported speech without quote marks. */
  indirect: v.boolean(),
  firstMentionOnly: v.boolean(),
  /** How long the pointer rests on a name before its card opens (ms). */
  hoverDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DELAY)),
  /** 'Not this one': the entity `id` is not what `name` stands for. */
  rejected: v.array(v.object({ name: v.string(), id: v.string() })),
};

type Fields = typeof FIELDS;
export type Settings = { readonly [K in keyof Fields]: Readonly<v.InferOutput<Fields[K]>> } & {
  readonly colors: KindColors;
};

export const DEFAULTS: Settings = {
  version: VERSION,
  offSites: [],
  hiddenKinds: [],
  colors: DEFAULT_COLORS,
  quotes: true,
  indirect: false,
  firstMentionOnly: false,
  hoverDelay: 250,
  rejected: [],
};

/** Settings from whatever was stored, by any version: a damaged field falls back to its default, the others are kept. */
export function readSettings(stored: unknown): Settings {
  const from = migrated(stored);
  const entries = Object.entries(FIELDS).map(([key, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, from[key]);
    return [key, parsed.success ? parsed.output : DEFAULTS[key as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}
