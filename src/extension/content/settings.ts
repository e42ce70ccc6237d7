/** The settings as the background read and checked them: the schema is too heavy for every page. */
import { ask } from '../platform';
import { onSettingsStored, type Settings } from '../settings';

export async function currentSettings(): Promise<Settings> {
  return (await ask({ type: 'settings' })) as Settings;
}

/**
 * Calls `listener` with the new settings after every change, and when the page comes back from the back/forward cache, where
 * it heard of none. Without a background nothing changes.
 */
export function followSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = (): void => void currentSettings().then(listener, () => undefined);
  onSettingsStored(tell, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
}
