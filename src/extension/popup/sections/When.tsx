/** The timeline: dates of the story made absolute, in the order of time, with the day it was published. */
import { useState } from 'preact/hooks';
import type { Annotation, Dated } from '../../../types';
import { t, uiLanguage } from '../../platform';
import { rangeText } from '../../ui/dates';
import { type Moment, nearest, timelineOf } from '../glance/timeline';
import { Jump } from './Jump';
import { MoreButton } from './More';
import type { SectionProps } from './props';
import { Section } from './Section';

/** Moments farther from the publication are shown when the reader asks. */
const MOST = 6;

export function When({ annotation, goTo }: SectionProps) {
  const [all, setAll] = useState(false);
  const moments = timelineOf(annotation.summary.when, annotation.article.published);
  const folded = moments.length > MOST + 1;
  const shown = folded && !all ? nearest(moments, MOST) : moments;
  return (
    <Section title={t('sectionWhen')} empty={moments.length === 0}>
      <ol class="timeline">
        {shown.map((moment) => (
          <li key={`${moment.from} ${moment.to} ${moment.precision}`} class={moment.isPublication ? 'published' : ''}>
            <MomentRow moment={moment} annotation={annotation} goTo={goTo} />
          </li>
        ))}
      </ol>
      {folded && <MoreButton all={all} hidden={moments.length - MOST} onToggle={setAll} />}
    </Section>
  );
}

type RowProps = { moment: Moment; annotation: Annotation; goTo: SectionProps['goTo'] };

function MomentRow({ moment, annotation, goTo }: RowProps) {
  return (
    <>
      <time dateTime={moment.from}>{rangeText(moment, uiLanguage())}</time>
      {moment.isPublication && <span class="tag">{t('published')}</span>}
      {moment.told.map((date) => (
        <Jump key={date.start} to={[date]} goTo={goTo} class="event soft">
          <Event date={date} text={annotation.article.text} />
        </Jump>
      ))}
    </>
  );
}

/** The sentence with the story's own words for the date set off: 'on Thursday' reads 19 September beside it. */
function Event({ date, text }: { date: Dated; text: string }) {
  return (
    <>
      {text.slice(date.event.start, date.start)}
      <b>{text.slice(date.start, date.end)}</b>
      {text.slice(date.end, date.event.end)}
    </>
  );
}
