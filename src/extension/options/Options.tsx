/** What the reader may choose: kinds, quotes, sites; and what the dataset is. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf, t } from '../platform';
import {
  DEFAULTS,
  KINDS,
  loadSettings,
  onSettingsChange,
  type Settings,
  saveSettings,
  withoutRejection,
  withSite,
} from '../settings';
import { About } from './About';
import { Rejected } from './Rejected';
import { Sites } from './Sites';

const SWITCHES = ['quotes', 'indirect', 'firstMentionOnly'] as const;

export function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);

  const change = (next: Settings) => {
    setSettings(next);
    saveSettings(next).then(
      () => setSaid(t('saved')),
      (error) => setSaid(t('notSaved', messageOf(error))),
    );
  };

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <fieldset>
        <legend>{t('optionsKinds')}</legend>
        {KINDS.map((kind) => (
          <Check
            key={kind}
            label={t(`kind_${kind}`)}
            checked={!settings.hiddenKinds.includes(kind)}
            onChange={(on) =>
              change({
                ...settings,
                hiddenKinds: on
                  ? settings.hiddenKinds.filter((hidden) => hidden !== kind)
                  : [...settings.hiddenKinds, kind],
              })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('optionsReading')}</legend>
        {SWITCHES.map((name) => (
          <Check
            key={name}
            label={t(`option_${name}`)}
            checked={settings[name]}
            onChange={(on) => change({ ...settings, [name]: on })}
          />
        ))}
      </fieldset>
      <Sites offSites={settings.offSites} onSwitchOn={(host) => change(withSite(settings, host, true))} />
      <Rejected rejected={settings.rejected} onUndo={(rejection) => change(withoutRejection(settings, rejection))} />
      <About />
      <p role="status" class="soft">
        {said}
      </p>
    </main>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
