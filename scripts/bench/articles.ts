/** Finding the article, in Node's DOM: ours, Readability with the clone it needs, Defuddle. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/page/article';
import type { BenchPage } from './input';
import { row, timed } from './measure';

/** Defuddle takes up to seconds a page here: enough pages for a median. */
const MOST_PAGES = 40;

export function articleLines(pages: readonly BenchPage[]): string[] {
  const some = pages.slice(0, MOST_PAGES).map(({ html, url }) => ({ html, url }));
  const fresh = (html: string): Document => parseHTML(html).document as unknown as Document;
  const documents = new Map(some.map(({ html }) => [html, fresh(html)]));
  const results = timed(
    some,
    [
      ['Newsgloss', ({ html, url }) => readArticle(documents.get(html)!, { url })],
      ['Readability + clone', ({ html }) => new Readability(documents.get(html)!.cloneNode(true) as Document).parse()],
      ['Defuddle', ({ html }) => quietly(() => new Defuddle(fresh(html)).parse())],
    ],
    1,
  );
  return [
    `article, ${some.length} pages, Node (Defuddle parses the page anew, since it changes it):`,
    ...results.map((one) => row(one, results[0]!)),
  ];
}

function quietly<T>(run: () => T): T | null {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} });
  try {
    return run();
  } catch {
    return null;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
