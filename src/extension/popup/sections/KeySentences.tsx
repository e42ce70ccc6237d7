/** The story in three sentences, each a way into the page. */
import { t } from '../../platform';
import { Jump } from './Jump';
import type { SectionProps } from './props';
import { Section } from './Section';

export function KeySentences({ annotation, goTo }: SectionProps) {
  const { key } = annotation.summary;
  return (
    <Section title={t('sectionKey')} empty={key.length === 0}>
      <ol class="key numbered">
        {key.map((span) => (
          <li key={span.start}>
            <Jump to={[span]} goTo={goTo}>
              {annotation.article.text.slice(span.start, span.end)}
            </Jump>
          </li>
        ))}
      </ol>
    </Section>
  );
}
