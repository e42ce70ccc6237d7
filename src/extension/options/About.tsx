/** Which dataset is in use. */
import { useEffect, useState } from 'preact/hooks';
import { ask, type About as Facts, messageOf, t } from '../platform';

export function About() {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    ask({ type: 'about' }).then(setFacts, (error) => setProblem(messageOf(error)));
  }, []);
  return (
    <section>
      <h2>{t('optionsDataset')}</h2>
      {problem && <p>{t('datasetProblem', problem)}</p>}
      {facts && (
        <dl>
          <dt>{t('datasetAsOf')}</dt>
          <dd>{facts.asOf}</dd>
          <dt>{t('datasetSize')}</dt>
          <dd>{t('datasetCounts', facts.entities, facts.aliases)}</dd>
          <dt>{t('datasetVersion')}</dt>
          <dd>{facts.version}</dd>
        </dl>
      )}
      <p class="soft">{t('datasetSources')}</p>
    </section>
  );
}
