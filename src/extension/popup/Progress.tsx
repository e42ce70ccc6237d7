/** Still working: how far it is, at which step of reading, and on how many words. */
import { t } from '../platform';

/** `words` of the story once it is found, null before; `share` from 0 to 1, 0 for not known. */
export function Progress({ words, share }: { words: number | null; share: number }) {
  const found = words !== null;
  return (
    <section class="notice" aria-busy="true">
      <h1>
        {t('stateWorking')} {share > 0 && <span class="soft">{t('percent', Math.round(100 * share))}</span>}
      </h1>
      <progress aria-label={t('stateWorking')} value={share > 0 ? share : undefined} />
      <ol class="steps soft">
        <li class={found ? 'over' : 'now'} aria-current={found ? undefined : 'step'}>
          {t('stepFind')}
        </li>
        <li class={found ? 'now' : ''} aria-current={found ? 'step' : undefined}>
          {found ? t('stepRecognizeWords_', words) : t('stepRecognize')}
        </li>
        <li>{t('stepMark')}</li>
      </ol>
    </section>
  );
}
