/** What the reader chose, followed and changed from the popup. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../platform';
import { loadSettings, onSettingsChange, type Settings, saveSettings } from '../settings';

type Chosen = { readonly settings: Settings | null; readonly change: (next: Settings) => void };

/** `settings` is null until they are read. A change shows at once; the page follows the storage. */
export function useSettings(): Chosen {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    saveSettings(next).catch((error) => {
      console.warn('Newsgloss settings:', messageOf(error));
      void loadSettings().then(setSettings);
    });
  };
  return { settings, change };
}
