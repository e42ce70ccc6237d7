/** Links that the reader said are wrong, each with its undo. */
import { t } from '../platform';
import type { Settings } from '../settings';

type Rejection = Settings['rejected'][number];
type Props = { rejected: readonly Rejection[]; onUndo: (rejection: Rejection) => void };

export function Rejected({ rejected, onUndo }: Props) {
  if (rejected.length === 0) return null;
  return (
    <section>
      <h2>{t('optionsRejected')}</h2>
      <p class="soft">{t('optionsRejectedText')}</p>
      <ul class="sites">
        {rejected.map((rejection) => (
          <li key={`${rejection.name} ${rejection.id}`}>
            {t('rejectedLine', rejection.name, rejection.id)}
            <button type="button" onClick={() => onUndo(rejection)}>
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
