/** Who speaks, and how much: a bar for each speaker's quoted words, with the quotes to go to. */
import type { Quote, Voice } from '../../../types';
import { t } from '../../platform';
import type { SectionProps } from './props';
import { Section } from './Section';

export function Voices({ annotation, goTo }: SectionProps) {
  const { voices } = annotation.summary;
  const most = Math.max(1, ...voices.map((voice) => voice.words));
  return (
    <Section title={t('sectionVoices')} empty={voices.length === 0}>
      <ul class="voices">
        {voices.map((voice) => (
          <li key={`${voice.chain}-${voice.text}`}>
            <details>
              <summary>
                <span class="speaker">{nameOf(voice, annotation)}</span>
                {voice.source === 'unnamed' && <span class="tag">{t('unnamed')}</span>}
                <span class="soft count">{t('words', voice.words)}</span>
                <meter min={0} max={most} value={voice.words} aria-label={t('words', voice.words)} />
              </summary>
              <ul class="quotes">
                {voice.quotes
                  .map((index) => annotation.quotes[index])
                  .map(
                    (quote) =>
                      quote && <QuoteLine key={quote.start} quote={quote} text={annotation.article.text} goTo={goTo} />,
                  )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function QuoteLine({ quote, text, goTo }: { quote: Quote; text: string; goTo: SectionProps['goTo'] }) {
  return (
    <li>
      <button type="button" class="plain quote" onClick={() => goTo(quote)}>
        {`“${text.slice(quote.start, quote.end)}”`}
      </button>
    </li>
  );
}

function nameOf(voice: Voice, annotation: SectionProps['annotation']): string {
  return voice.chain === null ? voice.text || t('nobody') : (annotation.chains[voice.chain]?.name ?? voice.text);
}
