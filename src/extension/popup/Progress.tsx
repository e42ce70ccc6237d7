/** Still working: which step of reading it is at, and on how many words. */
import { t } from '../platform';

/** `words` of the story once it is found; null before. */
export function Progress({ words }: { words: number | null }) {
  const found = words !== null;
  return (
    <section class="notice" aria-busy="true">
      <h1>{t('stateWorking')}</h1>
      <progress aria-label={t('stateWorking')} />
      <ol class="steps soft">
        <li class={found ? 'over' : 'now'} aria-current={found ? undefined : 'step'}>
          {t('stepFind')}
        </li>
        <li class={found ? 'now' : ''} aria-current={found ? 'step' : undefined}>
          {found ? t('stepRecognizeWords', words.toLocaleString()) : t('stepRecognize')}
        </li>
        <li>{t('stepMark')}</li>
      </ol>
    </section>
  );
}
