/** What the reader may choose, with what it is at first. */
import * as v from 'valibot';
import type { Kind } from '../../types';

export const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Hosts where the reader switched Newsgloss off. */
  offSites: v.fallback(v.array(v.string()), []),
  hiddenKinds: v.fallback(v.array(v.picklist(KINDS as Kind[])), []),
  quotes: v.fallback(v.boolean(), true),
  /** Reported speech without quote marks. */
  indirect: v.fallback(v.boolean(), false),
  firstMentionOnly: v.fallback(v.boolean(), false),
  /** 'Not this one': the entity `id` is not what `name` stands for. */
  rejected: v.fallback(v.array(v.object({ name: v.string(), id: v.string() })), []),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

export const DEFAULTS: Settings = v.parse(SettingsSchema, {
  version: 1,
  offSites: [],
  hiddenKinds: [],
  quotes: true,
  indirect: false,
  firstMentionOnly: false,
  rejected: [],
});

/** Settings from whatever was stored: a damaged field falls back to its default, the others are kept. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const parsed = v.safeParse(SettingsSchema, { ...DEFAULTS, ...stored });
  return parsed.success ? parsed.output : DEFAULTS;
}

/** Settings with a kind marked in the page or not. */
export function withKind(settings: Settings, kind: Kind, on: boolean): Settings {
  const others = settings.hiddenKinds.filter((hidden) => hidden !== kind);
  return { ...settings, hiddenKinds: on ? others : [...others, kind] };
}

/** Settings with a host switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: on ? others : [...others, host].sort() };
}

/** Settings that remember that a name does not stand for an entity. */
export function withRejection(settings: Settings, rejection: Settings['rejected'][number]): Settings {
  return { ...settings, rejected: [...withoutRejection(settings, rejection).rejected, rejection] };
}

export function withoutRejection(settings: Settings, { name, id }: Settings['rejected'][number]): Settings {
  return { ...settings, rejected: settings.rejected.filter((other) => other.name !== name || other.id !== id) };
}
