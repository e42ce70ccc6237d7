/** Quotes, mentions, and how soon a card comes. */
import { t } from '../platform';
import type { Settings } from '../settings';
import { Check } from './Check';

/** Milliseconds, from 'going over names' to 'only when I wait'. */
const DELAYS = [80, 250, 500, 1000] as const;

type Props = { settings: Settings; onChange: (settings: Settings) => void };

export function Reading({ settings, onChange }: Props) {
  const set = (next: Partial<Settings>) => onChange({ ...settings, ...next });
  // A delay from an imported file may be none of ours: the nearest is shown as chosen.
  const chosen = [...DELAYS].sort((a, b) => Math.abs(a - settings.hoverDelay) - Math.abs(b - settings.hoverDelay))[0];
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('optionsReading')}</h2>
      <Check label={t('option_quotes')} checked={settings.quotes} onChange={(quotes) => set({ quotes })} />
      <Check
        label={t('option_indirect')}
        hint={t('optionsIndirectHint')}
        checked={settings.indirect}
        onChange={(indirect) => set({ indirect })}
      />
      <Check
        label={t('option_firstMentionOnly')}
        checked={settings.firstMentionOnly}
        onChange={(firstMentionOnly) => set({ firstMentionOnly })}
      />
      <fieldset class="segments">
        <legend>{t('optionsDelay')}</legend>
        <div>
          {DELAYS.map((delay) => (
            <label key={delay}>
              <input type="radio" name="delay" checked={delay === chosen} onChange={() => set({ hoverDelay: delay })} />
              <span>{t(`delay_${delay}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
