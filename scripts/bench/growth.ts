/** How the cost grows with the input: one text of 1, 2 and 4 MB through each stage; twice the text should take twice as long. */
import { parseHTML } from 'linkedom';
import { annotate, type Knowledge } from '../../src/engine/annotate';
import { recognize } from '../../src/engine/entities';
import { findQuotes } from '../../src/engine/quotes';
import { readStory } from '../../src/engine/text';
import { readArticle, readPlainText } from '../../src/page/article';

const MEGABYTES = [1, 2, 4];

export function growthLines(texts: readonly string[], knowledge: Knowledge): string[] {
  const all = texts.join('\n\n');
  const inputs = MEGABYTES.map((size) => all.repeat(Math.ceil((size * 1e6) / all.length)).slice(0, size * 1e6));
  const stages: readonly (readonly [name: string, prepare: (text: string) => () => unknown])[] = [
    [
      'article',
      (text) => {
        const body = text
          .split('\n\n')
          .map((block) => `<p>${block.replace(/[<&]/g, ' ')}</p>`)
          .join('');
        const { document } = parseHTML(`<!doctype html><html><body><article>${body}</article></body></html>`);
        return () => readArticle(document as unknown as Document, {});
      },
    ],
    [
      'names',
      (text) => {
        const article = readPlainText(text, {});
        const story = readStory(article);
        return () => recognize({ story, article, ...knowledge });
      },
    ],
    [
      'quotes',
      (text) => {
        const article = readPlainText(text, {});
        const story = readStory(article);
        const { chains, traits } = recognize({ story, article, ...knowledge });
        return () => findQuotes({ story, article, chains, traits });
      },
    ],
    [
      'whole',
      (text) => {
        const article = readPlainText(text, {});
        return () => annotate(article, knowledge);
      },
    ],
  ];
  return [
    `growth, ${MEGABYTES.join(', ')} MB of text:`,
    ...stages.map(([name, prepare]) => {
      const times = inputs.map((text) => {
        const run = prepare(text);
        // Processor time: a busy machine makes the clock's longer.
        const { user, system } = process.cpuUsage();
        run();
        const used = process.cpuUsage({ user, system });
        return (used.user + used.system) / 1000;
      });
      const ratios = times.slice(1).map((time, at) => `× ${(time / times[at]!).toFixed(2)}`);
      return `  ${name.padEnd(12)} ${times.map((time) => `${time.toFixed(0).padStart(7)} ms`).join('')}   ${ratios.join(', ')}`;
    }),
  ];
}
