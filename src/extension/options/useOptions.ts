/** Settings and own lists as the options page edits them: saved at once, followed from elsewhere, every change undoable. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf, t } from '../platform';
import {
  areSettingsNewer,
  DEFAULTS,
  loadOwnLists,
  loadSettings,
  type OwnList,
  onOwnListsChange,
  onSettingsChange,
  type Settings,
  saveOwnLists,
  saveSettings,
} from '../settings';

export type Chosen = { readonly settings: Settings; readonly lists: readonly OwnList[] };
/** What was done, told below, with a way back where one is offered. */
export type Notice = { readonly text: string; readonly undo: (() => void) | null };

export type Options = Chosen & {
  /** False until the stored settings are read: nothing may be shown as chosen, or saved, before. */
  readonly ready: boolean;
  readonly notice: Notice | null;
  say(text: string, undo?: () => void): void;
  /** Saves what is given. `said` tells it with an undo; without one it goes without saying. */
  change(next: Partial<Chosen>, said?: string): void;
};

export function useOptions(): Options {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [lists, setLists] = useState<readonly OwnList[]>([]);
  const [ready, setReady] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  useEffect(() => {
    const life = new AbortController();
    const readLists = () => loadOwnLists().then(setLists);
    void Promise.all([loadSettings().then(setSettings), readLists()]).then(() => setReady(true));
    void areSettingsNewer().then((newer) => newer && setNotice({ text: t('settingsNewer'), undo: null }));
    onSettingsChange(setSettings, life.signal);
    onOwnListsChange(() => void readLists(), life.signal);
    return () => life.abort();
  }, []);

  const say = (text: string, undo?: () => void) => setNotice({ text, undo: undo ?? null });

  const change = (next: Partial<Chosen>, said?: string) => {
    const before: Chosen = { settings, lists };
    if (next.settings) setSettings(next.settings);
    if (next.lists) setLists(next.lists);
    store(next).then(
      () =>
        said
          ? say(said, () => void store(before).then(() => say(t('undone'))))
          : setNotice({ text: t('saved'), undo: null }),
      (error) => {
        // Shown is what is stored.
        setSettings(before.settings);
        setLists(before.lists);
        say(t('notSaved', messageOf(error)));
      },
    );
  };
  return { settings, lists, ready, notice, say, change };
}

async function store({ settings, lists }: Partial<Chosen>): Promise<void> {
  if (settings) await saveSettings(settings);
  if (lists) await saveOwnLists(lists);
}
