/** Changes of the settings; apart from their schema, which content scripts need not carry. */
import type { Kind } from '../../types';
import type { Settings } from './settings';

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
