/** Dates, authors, headlines and JSON-LD: what pages write and what is read out of it. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/page/article';
import { namesIn } from '../../../../src/page/article/metadata/authors';
import { dateInAddress, parseDate } from '../../../../src/page/article/metadata/dates';
import { readLinkedData } from '../../../../src/page/article/metadata/linked-data';
import { decode } from '../../../../src/page/article/metadata/meta-tags';
import { pageOf } from './dom';

describe('parseDate', () => {
  it.each([
    ['2024-03-08T07:30:00Z', '2024-03-08T07:30:00Z'],
    ['2024-03-08T07:30:00+0100', '2024-03-08T07:30:00+01:00'],
    ['2024-03-08', '2024-03-08'],
    ['Updated March 8, 2024 at 7:30 a.m.', '2024-03-08'],
    ['8th March 2024', '2024-03-08'],
    ['Fri 8 Mar 2024 07.30 GMT', '2024-03-08'],
    ['20240308', '2024-03-08'],
    ['2024/3/8', '2024-03-08'],
    ['1709883000', '2024-03-08'],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));

  it.each(['', 'soon', '1744-03-08', '2999-01-01', '2024-02-31', '2024-13-01', '3 March', '12345', 'March 2024'])(
    'no date: %s',
    (text) => expect(parseDate(text)).toBeNull(),
  );
});

it.each([
  ['https://courier.example/2024/03/08/quay', '2024-03-08'],
  ['https://courier.example/news/2024/mar/08/quay', '2024-03-08'],
  ['https://courier.example/20240308-quay', '2024-03-08'],
  ['https://courier.example/item/20249908', null],
  ['https://courier.example/2024/quay', null],
])('date in %s', (url, date) => expect(dateInAddress(url)).toBe(date));

describe('namesIn', () => {
  it.each([
    ['By Ann Example', ['Ann Example']],
    ['ByAnn Example', ['Ann Example']],
    ['BY ANN EXAMPLE AND BEN SAMPLE', ['ANN EXAMPLE', 'BEN SAMPLE']],
    ['Written by Ann Example, Ben Sample and Cleo van Dijk', ['Ann Example', 'Ben Sample', 'Cleo van Dijk']],
    ['Ann Example, political editor', ['Ann Example']],
    ["Ann O'Example | Health reporter", ["Ann O'Example"]],
    ['Ann Example (Reuters)', ['Ann Example']],
    ['ليلى حداد', ['ليلى حداد']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    '',
    'https://courier.example/ann',
    'Follow us on Twitter',
    '5 min read',
    'a long sentence about nothing that no one signed',
  ])('nobody: %s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('readLinkedData', () => {
  const read = (json: string) => readLinkedData(pageOf(`<script type="application/ld+json">${json}</script>`));
  const article =
    '"@type":"NewsArticle","headline":"Quay closes","datePublished":"2024-03-08","author":{"name":"Ann Example"}';
  it.each([
    ['an object', `{${article}}`],
    ['an array', `[{"@type":"Organization","name":"Courier"},{${article}}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${article}}]}`],
    ['a comma too many', `{${article},}`],
    ['a line break in a string', `{${article},"description":"two\nlines"}`],
    ['comment marks around it', `<!-- {${article}} -->`],
    ['an end that is missing', `{${article}`],
    ['several types', `{${article.replace('"NewsArticle"', '["Thing","NewsArticle"]')}}`],
  ])('%s', (_, json) => {
    const data = read(json);
    expect(data.articles[0]).toMatchObject({
      headline: 'Quay closes',
      authors: ['Ann Example'],
      published: '2024-03-08',
    });
    expect(data.types.has('NewsArticle')).toBe(true);
  });

  it('follows references to authors', () => {
    const data = read(
      '{"@graph":[{"@type":"Article","author":{"@id":"#a"},"headline":"x"},{"@id":"#a","@type":"Person","name":"Ann Example"}]}',
    );
    expect(data.articles[0]?.authors).toEqual(['Ann Example']);
  });

  it.each(['', 'null', '17', '"text"', '[[[[', '{"@type":{"a":[1]}}', '{"@type":"NewsArticle","author":[[null]]}'])(
    'survives %s',
    (json) => {
      expect(() => read(json)).not.toThrow();
    },
  );
});

it('decodes entities that were escaped twice', () => {
  expect(decode('Marks &amp; Spencer&#8217;s &#x2014; &unknown; &')).toBe('Marks & Spencer’s — &unknown; &');
});

describe('title', () => {
  const title = (head: string, body: string) =>
    readArticle(pageOf(`<html><head>${head}</head><body>${body}</body></html>`)).article.title;
  it('prefers the headline that is shown', () => {
    const head =
      '<meta property="og:title" content="Quay closes - Courier"><title>Quay closes after cracks found | Courier</title>';
    expect(title(head, '<h1>Quay closes after cracks found</h1><p>Text</p>')).toBe('Quay closes after cracks found');
  });
  it('does not take the name of the site for a headline', () => {
    const head =
      '<meta property="og:title" content="Quay closes after cracks found"><title>Quay closes after cracks found</title>';
    expect(title(head, '<h1>Courier</h1><h2>Quay closes after cracks found</h2>')).toBe(
      'Quay closes after cracks found',
    );
  });
  it('cuts the name of the site off', () => {
    expect(
      title(
        '<meta property="og:site_name" content="The Courier"><title>Quay closes after cracks found - The Courier</title>',
        '',
      ),
    ).toBe('Quay closes after cracks found');
  });
  it('leaves a headline with a dash whole', () => {
    const long = 'Cracked and closed - the story of a quay that nobody wanted to pay for';
    expect(title(`<title>${long}</title>`, `<h1>${long}</h1>`)).toBe(long);
  });
  it('is null where there is none', () => expect(title('', '<p>Text</p>')).toBeNull());
});

it('prefers people to the publication as authors', () => {
  const page = pageOf(
    `<html><head><meta property="og:site_name" content="The Courier"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Courier"}}</script><meta name="author" content="Ann Example"></head><body></body></html>`,
  );
  expect(readArticle(page).article.byline).toEqual(['Ann Example']);
});

it('takes the publisher from whoever knows the host', () => {
  const options = {
    url: 'https://courier.example/a',
    publisherOf: (host: string) => (host === 'courier.example' ? 'Ellery Courier' : null),
  };
  expect(readArticle(pageOf('<p>x</p>'), options).article.publisher).toBe('Ellery Courier');
});

describe('changes and section', () => {
  const published = '<meta property="article:published_time" content="2024-03-08T07:30:00Z">';
  const read = (head: string) => readArticle(pageOf(`${published}${head}<p>A story.</p>`)).article;

  it.each([
    ['<meta property="article:modified_time" content="2024-03-10T09:00:00Z">', '2024-03-10T09:00:00Z'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-03-09"}</script>', '2024-03-09'],
    // Changed on the day itself, before it, or when nobody can have changed it.
    ['<meta property="article:modified_time" content="2024-03-08T19:00:00Z">', null],
    ['<meta property="article:modified_time" content="2023-03-10">', null],
    ['<meta property="article:modified_time" content="2999-01-01">', null],
    ['', null],
  ])('changed: %s', (head, modified) => expect(read(head).modified).toBe(modified));

  it.each([
    ['<meta property="article:section" content="World &amp;amp; Nation">', 'World & Nation'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Sport","Ports"]}</script>', 'Sport'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Harbors",,}</script>', 'Harbors'],
    ['<meta property="article:section" content="https://courier.example/world">', null],
    ['', null],
  ])('section: %s', (head, section) => expect(read(head).section).toBe(section));
});
