/** The sample story as an article of this page, and Newsgloss reading it. */
import { useEffect } from 'preact/hooks';
import { t } from '../platform';
import { readSample } from './read-sample';
import { SAMPLE } from './sample-story';

export function Sample() {
  useEffect(() => {
    const life = new AbortController();
    void readSample(document, life.signal);
    return () => life.abort();
  }, []);
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{t('welcomeTry')}</h2>
      <p class="soft">{t('welcomeTryText')}</p>
      <article lang="en" dir="ltr">
        <h3>{SAMPLE.title}</h3>
        <p class="byline">
          By {SAMPLE.author} · <time dateTime={SAMPLE.date}>{SAMPLE.dateline}</time>
        </p>
        {SAMPLE.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <p class="soft small">{t('welcomeInvented')}</p>
    </section>
  );
}
