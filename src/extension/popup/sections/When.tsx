/** The timeline: dates of the story made absolute, earliest first. */
import type { Dated } from '../../../types';
import { t } from '../../platform';
import type { SectionProps } from './props';
import { Section } from './Section';

/** Rows beyond this are folded away. */
const MOST = 6;

export function When({ annotation, goTo }: SectionProps) {
  const dates = [...annotation.summary.when].sort((a, b) => a.from.localeCompare(b.from) || a.start - b.start);
  const row = (date: Dated) => (
    <li key={date.start}>
      <button type="button" class="plain" onClick={() => goTo(date)}>
        <time dateTime={date.from}>{dateText(date)}</time>{' '}
        <span class="soft">{annotation.article.text.slice(date.event.start, date.event.end)}</span>
      </button>
    </li>
  );
  return (
    <Section title={t('sectionWhen')} empty={dates.length === 0}>
      <ol class="timeline">{dates.slice(0, MOST).map(row)}</ol>
      {dates.length > MOST && (
        <details>
          <summary>{t('more', dates.length - MOST)}</summary>
          <ol class="timeline">{dates.slice(MOST).map(row)}</ol>
        </details>
      )}
    </Section>
  );
}

function dateText({ from, to, precision }: Dated): string {
  const day = (iso: string) =>
    new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
  if (precision === 'year')
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (precision === 'month')
    return new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${from}T00:00:00Z`),
    );
  const text = from === to ? day(from) : `${day(from)} – ${day(to)}`;
  return precision === 'approximate' ? `≈ ${text}` : text;
}
