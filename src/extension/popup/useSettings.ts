/** What the reader chose, followed and changed from the popup. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf, t } from '../platform';
import { loadSettings, onSettingsChange, type Settings, saveSettings } from '../settings';

type Chosen = {
  readonly settings: Settings | null;
  readonly change: (next: Settings) => void;
  /** Why the last change was not kept, in words for the reader. */
  readonly problem: string | null;
};

/** `settings` is null until they are read. A change shows at once; the page follows the storage. */
export function useSettings(): Chosen {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    saveSettings(next).then(
      () => setProblem(null),
      (error) => {
        setProblem(t('notSaved', messageOf(error)));
        void loadSettings().then(setSettings);
      },
    );
  };
  return { settings, change, problem };
}
