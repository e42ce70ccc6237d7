/** Headline, publisher and what the dataset knows of it, authors, date, reading time, dateline. */
import { type Publisher, t, uiLanguage } from '../../platform';
import { dayText } from '../../ui/dates';
import { datelineOf } from '../glance/dateline';
import { readingMinutes } from '../glance/reading-time';
import type { SectionProps } from './props';

export function Head({ annotation: { article, chains, quotes }, surroundings }: SectionProps) {
  const { byline, published, language } = article;
  const dateline = datelineOf(article);
  const publisher = surroundings?.publisher ?? null;
  const name = publisher?.name ?? article.publisher;
  return (
    <header class="head">
      {name && (
        <p class="publisher">
          <strong>{name}</strong>
          {publisher && <span class="soft"> {outletLine(publisher)}</span>}
        </p>
      )}
      <h1 dir="auto" lang={article.title === null ? undefined : language}>
        {article.title ?? t('untitled')}
      </h1>
      <p class="soft facts">
        {byline.length > 0 && (
          <span>{t('by', new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(byline))}</span>
        )}
        {published && (
          <span>
            <time dateTime={published}>{dayText(published, uiLanguage())}</time>
          </span>
        )}
        {dateline && <span class="dateline">{t('dateline', dateline)}</span>}
        <span>{t('readingTime', readingMinutes(article))}</span>
        <span>{t('countNames_', chains.length)}</span>
        <span>{t('countQuotes_', quotes.length)}</span>
      </p>
      {!language.startsWith('en') && <p class="hint">{t('otherLanguage', languageName(language))}</p>}
    </header>
  );
}

/** 'newspaper, India, since 1878, owned by …': as much as is known. */
function outletLine({ medium, country, owner, founded }: Publisher): string {
  return [
    medium && t(`medium_${medium}`),
    country,
    founded && t('foundedIn', founded.slice(0, 4)),
    owner && t('ownedBy', owner),
  ]
    .filter(Boolean)
    .join(' · ');
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(language) ?? language;
  } catch {
    // A page may declare any nonsense as its language.
    return language;
  }
}
