/** Which kinds of names are highlighted, and in which color. */
import { t } from '../platform';
import { HUES, KINDS, type Settings } from '../settings';
import { Check } from './Check';
import { hueStyle } from './hue';
import { Preview } from './Preview';

type Kind = (typeof KINDS)[number];
type Props = { settings: Settings; onChange: (settings: Settings) => void };

export function Kinds({ settings, onChange }: Props) {
  const { hiddenKinds, colors } = settings;
  const show = (kind: Kind, on: boolean) =>
    onChange({
      ...settings,
      hiddenKinds: on ? hiddenKinds.filter((hidden) => hidden !== kind) : [...hiddenKinds, kind],
    });
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('optionsKinds')}</h2>
      <Preview settings={settings} />
      <ul class="rows">
        {KINDS.map((kind) => (
          <li key={kind} class="kind">
            <Check label={t(`kind_${kind}`)} checked={!hiddenKinds.includes(kind)} onChange={(on) => show(kind, on)} />
            <Colors
              kind={kind}
              chosen={colors[kind]}
              onChange={(hue) => onChange({ ...settings, colors: { ...colors, [kind]: hue } })}
            />
          </li>
        ))}
      </ul>
      <p class="soft">{t('optionsColorsText')}</p>
    </section>
  );
}

type Hue = (typeof HUES)[number];

function Colors({ kind, chosen, onChange }: { kind: Kind; chosen: Hue; onChange: (hue: Hue) => void }) {
  return (
    <details class="colors">
      <summary>
        <span class="visually-hidden">{t('colorOf', t(`kind_${kind}`))} </span>
        <span class="dot" style={hueStyle(chosen)} />
        {t(`hue_${chosen}`)}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{t('colorOf', t(`kind_${kind}`))}</legend>
        {HUES.map((hue) => (
          <label key={hue} title={t(`hue_${hue}`)}>
            <input type="radio" name={`color-${kind}`} checked={hue === chosen} onChange={() => onChange(hue)} />
            <span class="dot" style={hueStyle(hue)} />
            <span class="visually-hidden">{t(`hue_${hue}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
