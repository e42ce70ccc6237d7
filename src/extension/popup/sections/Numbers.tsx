/** Figures worth keeping, each with what it counts. */
import { t } from '../../platform';
import type { SectionProps } from './props';
import { Section } from './Section';

/** As many as fit beside the other sections without scrolling for long. */
const MOST = 8;

export function Numbers({ annotation, goTo }: SectionProps) {
  const { numbers } = annotation.summary;
  return (
    <Section title={t('sectionNumbers')} empty={numbers.length === 0}>
      <ul class="numbers">
        {numbers.slice(0, MOST).map((figure) => (
          <li key={figure.start}>
            <button type="button" class="plain" onClick={() => goTo(figure)}>
              <strong>{annotation.article.text.slice(figure.start, figure.end)}</strong>{' '}
              <span class="soft">{figure.counts}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
