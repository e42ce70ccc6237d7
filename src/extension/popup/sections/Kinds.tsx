/** Which kinds are marked in the page: on and off, at once. */
import type { Kind } from '../../../types';
import { t } from '../../platform';
import { KINDS, withKind } from '../../settings';
import { useSettings } from '../useSettings';
import type { SectionProps } from './props';

export function Kinds({ annotation }: SectionProps) {
  const { settings, change, problem } = useSettings();
  if (settings === null) return null;
  const count = (kind: Kind) => annotation.chains.filter((chain) => chain.kind === kind).length;
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{t('optionsKinds')}</legend>
      {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
        <Chip
          key={kind}
          look={kind}
          label={t(`kindShort_${kind}`)}
          title={t(`kind_${kind}`)}
          on={!settings.hiddenKinds.includes(kind)}
          onToggle={(on) => change(withKind(settings, kind, on))}
        />
      ))}
      {annotation.quotes.length > 0 && (
        <Chip
          look="quoted"
          label={t('searchQuotes')}
          title={t('option_quotes')}
          on={settings.quotes}
          onToggle={(quotes) => change({ ...settings, quotes })}
        />
      )}
      <p class="soft" role="status">
        {problem}
      </p>
    </fieldset>
  );
}

type ChipProps = { look: string; label: string; title: string; on: boolean; onToggle: (on: boolean) => void };

function Chip({ look, label, title, on, onToggle }: ChipProps) {
  return (
    <button type="button" class={`chip ${look}`} aria-pressed={on} title={title} onClick={() => onToggle(!on)}>
      <span class="swatch" aria-hidden="true" />
      {label}
    </button>
  );
}
