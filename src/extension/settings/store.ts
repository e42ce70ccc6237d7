/** Loading, saving and following the settings. */
import { load, onStored, save, t } from '../platform';
import { VERSION, versionOf } from './migrate';
import { readSettings, type Settings } from './settings';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await load(KEY));
}

/** Do the stored settings come from a newer version of Newsgloss? Then they are read as far as understood, and kept. */
export async function areSettingsNewer(): Promise<boolean> {
  return (versionOf(Object(await load(KEY))) ?? VERSION) > VERSION;
}

/** Rejects, with words for the reader, when the storage is full or broken or holds a newer version's settings. */
export async function saveSettings(settings: Settings): Promise<void> {
  if (await areSettingsNewer()) throw new Error(t('settingsNewer'));
  await save({ [KEY]: settings });
}

/** Calls `listener` after every change, without reading what was stored. */
export function onSettingsStored(listener: () => void, signal: AbortSignal): void {
  onStored(KEY, listener, signal);
}

export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStored(KEY, (value) => listener(readSettings(value)), signal);
}
