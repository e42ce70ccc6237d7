/** What the reader searched for, in the names, quotes and sentences of the story. */
import type { Span } from '../../types';
import { t } from '../platform';
import { matchesIn, searchStory, speakerOf } from './glance/search';
import { Jump } from './sections/Jump';
import type { SectionProps } from './sections/props';
import { Section } from './sections/Section';

export function Results({ annotation, goTo, query }: SectionProps & { query: string }) {
  const { names, quotes, sentences } = searchStory(annotation, query);
  const { text } = annotation.article;
  const count = names.length + quotes.length + sentences.length;
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  return (
    <div class="results">
      <p role="status" class="soft">
        {count === 0 ? t('searchNothing') : t('searchCount_', count)}
      </p>
      <Section title={t('searchNames')} empty={names.length === 0}>
        <ul class="names">
          {names.map((chain) => (
            <li key={chain.id}>
              <Jump to={chain.mentions} goTo={goTo} class={`name ${chain.kind}`}>
                <Marked words={chain.name} query={query} />
              </Jump>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('searchQuotes')} empty={quotes.length === 0}>
        <ul class="quotes">
          {quotes.map((quote) => (
            <li key={quote.start}>
              <Jump to={[quote]} goTo={goTo} class="quote">
                “<Marked words={words(quote)} query={query} />”
              </Jump>
              <span class="soft speaker-line">{speakerOf(quote, annotation.chains)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('searchSentences')} empty={sentences.length === 0}>
        <ul class="key">
          {sentences.map((sentence) => (
            <li key={sentence.start}>
              <Jump to={[sentence]} goTo={goTo}>
                <Marked words={words(sentence)} query={query} />
              </Jump>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Marked({ words, query }: { words: string; query: string }) {
  return (
    <>
      {matchesIn(words, query).map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name.
        hit ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  );
}
