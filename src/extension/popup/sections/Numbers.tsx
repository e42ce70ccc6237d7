/** Figures worth keeping, each with what it counts. */
import { t } from '../../platform';
import { Jump } from './Jump';
import { More } from './More';
import type { SectionProps } from './props';
import { Section } from './Section';

/** As many as fit beside the other sections without scrolling for long. */
const MOST = 8;

export function Numbers({ annotation, goTo }: SectionProps) {
  const { numbers } = annotation.summary;
  return (
    <Section title={t('sectionNumbers')} empty={numbers.length === 0}>
      <More
        class="numbers"
        most={MOST}
        rows={numbers.map((figure) => (
          <li key={figure.start}>
            <Jump to={[figure]} goTo={goTo}>
              <strong>{annotation.article.text.slice(figure.start, figure.end)}</strong>
              <span class="soft">{figure.counts}</span>
            </Jump>
          </li>
        ))}
      />
    </Section>
  );
}
