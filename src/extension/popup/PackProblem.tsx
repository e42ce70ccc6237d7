/** One line where the reader's pack cannot be used: the story was read with the bundled dataset alone. */
import { useEffect, useState } from 'preact/hooks';
import { ask, t } from '../platform';

export function PackProblem() {
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => {
    ask({ type: 'pack' }).then(
      ({ problem }) => setDamaged(problem !== null),
      // The story is shown all the same.
      () => setDamaged(false),
    );
  }, []);
  if (!isDamaged) return null;
  return (
    <p class="hint">
      {t('packProblem')}{' '}
      <button type="button" class="quiet" onClick={() => void ask({ type: 'openOptions' })}>
        {t('options')}
      </button>
    </p>
  );
}
