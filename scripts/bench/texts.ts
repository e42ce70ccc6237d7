/** Names, quotes and the whole analysis, beside compromise. */
import compromise from 'compromise';
import { annotate, type Knowledge } from '../../src/engine/annotate';
import { recognize } from '../../src/engine/entities';
import { findQuotes } from '../../src/engine/quotes';
import { readStory } from '../../src/engine/text';
import { readPlainText } from '../../src/page/article';
import { row, sum, type Timed, timed } from './measure';

export function textLines(texts: readonly string[], knowledge: Knowledge): string[] {
  const bytes = sum(texts.map((text) => Buffer.byteLength(text)));
  const words = sum(texts.map((text) => text.split(/\s+/).length));
  const prepared = texts.map((text) => {
    const article = readPlainText(text, { date: '2024-01-01' });
    const story = readStory(article);
    const { chains, traits } = recognize({ story, article, ...knowledge });
    return { text, article, story, chains, traits };
  });
  const names = timed(prepared, [
    ['Newsgloss', ({ story, article }) => recognize({ story, article, ...knowledge })],
    ['compromise topics()', ({ text }) => compromise(text).topics().json({ offset: true })],
  ]);
  const quotes = timed(prepared, [
    ['Newsgloss', ({ story, article, chains, traits }) => findQuotes({ story, article, chains, traits })],
    ['compromise quotations()', ({ text }) => compromise(text).quotations().json({ offset: true })],
  ]);
  const whole = timed(prepared, [['Newsgloss', ({ article }) => annotate(article, knowledge)]]);
  return [
    `names, ${texts.length} texts of ${Math.round(words / texts.length)} words:`,
    ...names.map((one) => `${row(one, names[0]!)}   ${speed(one, bytes)}`),
    'quotes:',
    ...quotes.map((one) => row(one, quotes[0]!)),
    'whole analysis:',
    ...whole.map(
      (one) =>
        `${row(one, one)}   ${speed(one, bytes)}   ${((sum(one.times) / 2 / words) * 1000).toFixed(1)} ms a 1,000 words`,
    ),
  ];
}

const ROUNDS = 2;
const speed = ({ times }: Timed, bytes: number): string =>
  `${((bytes * ROUNDS) / 1e6 / (sum(times) / 1000)).toFixed(2)} MB/s`;
