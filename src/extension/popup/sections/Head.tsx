/** Headline, publisher, authors, date, reading time. */
import { t } from '../../platform';
import type { SectionProps } from './props';

/** Words a minute of silent reading of English (Brysbaert 2019: 238 on average for non-fiction). */
const WORDS_PER_MINUTE = 238;

export function Head({ annotation: { article, chains, quotes } }: SectionProps) {
  const words = article.text.split(/\s+/).length;
  const line = [article.publisher, article.byline.join(', '), dateOf(article.published)].filter(Boolean).join(' · ');
  return (
    <section class="head">
      <h1>{article.title ?? t('untitled')}</h1>
      {line && <p class="soft">{line}</p>}
      <p class="soft">{t('counts', chains.length, quotes.length, Math.max(1, Math.round(words / WORDS_PER_MINUTE)))}</p>
      {!article.language.startsWith('en') && <p class="hint">{t('otherLanguage', article.language)}</p>}
    </section>
  );
}

function dateOf(published: string | null): string | null {
  if (!published) return null;
  const date = new Date(published.length === 10 ? `${published}T12:00:00Z` : published);
  if (Number.isNaN(date.getTime())) return published;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
