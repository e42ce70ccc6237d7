/** Loading, saving and following the settings. */
import { load, onStored, save } from '../platform';
import { readSettings, type Settings } from './settings';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await load(KEY));
}

/** Rejects when the storage is full or broken. */
export async function saveSettings(settings: Settings): Promise<void> {
  await save({ [KEY]: settings });
}

/** Calls `listener` after every change, without reading what was stored. */
export function onSettingsStored(listener: () => void, signal: AbortSignal): void {
  onStored(KEY, listener, signal);
}

export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStored(KEY, (value) => listener(readSettings(value)), signal);
}
