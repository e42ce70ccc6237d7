/** Which dataset is in use, where it comes from, and whose work is in the package. */
import { useEffect, useState } from 'preact/hooks';
import { ask, type About as Facts, messageOf, t, uiLanguage } from '../platform';
import { dayText } from '../ui/dates';
import { Licenses } from './Licenses';

export function About() {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    ask({ type: 'about' }).then(setFacts, (error) => setProblem(messageOf(error)));
  }, []);
  return (
    <section aria-labelledby="dataset">
      <h2 id="dataset">{t('optionsDataset')}</h2>
      {problem && <p>{t('datasetProblem', problem)}</p>}
      {facts && (
        <dl>
          <dt>{t('datasetAsOf')}</dt>
          <dd>{dayText(facts.asOf, uiLanguage())}</dd>
          <dt>{t('datasetSize')}</dt>
          <dd>{t('datasetCounts', facts.entities, facts.aliases)}</dd>
          <dt>{t('datasetVersion')}</dt>
          <dd>{facts.version}</dd>
        </dl>
      )}
      <p class="soft">{t('datasetSources')}</p>
      <Licenses />
    </section>
  );
}
