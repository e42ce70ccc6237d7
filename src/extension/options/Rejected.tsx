/** Links that the reader said are wrong, each with its undo. */
import { t } from '../platform';
import { type Settings, withoutRejection } from '../settings';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

export function Rejected({ settings, onChange }: Props) {
  if (settings.rejected.length === 0) return null;
  return (
    <section aria-labelledby="rejected">
      <h2 id="rejected">{t('optionsRejected')}</h2>
      <p class="soft">{t('optionsRejectedText')}</p>
      <ul class="rows">
        {settings.rejected.map((rejection) => (
          <li key={`${rejection.name} ${rejection.id}`}>
            <span class="long">{t('rejectedLine', rejection.name, rejection.id)}</span>
            <button type="button" class="quiet" onClick={() => onChange(withoutRejection(settings, rejection))}>
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
