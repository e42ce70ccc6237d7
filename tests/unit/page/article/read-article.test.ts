/** What a page is made of: shadow trees, odd trees, huge trees; kinds of blocks; language and address. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/page/article';
import { walk } from '../../../../src/page/article/walk';
import { pageOf } from './dom';

const SENTENCE =
  'The council of Port Ellery met on Monday and decided, after a long debate, that the old quay should close.';
const story = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE} It was vote number ${i}.</p>`).join('');
const linesOf = (root: Element) => walk(root).lines.map((line) => line.text);

describe('what is read', () => {
  it('reads open shadow trees, and what is put into their slots', () => {
    const page = pageOf('<news-story><p>Given by the page.</p></news-story>');
    const host = page.querySelector('news-story')!;
    const shadow = pageOf('<h2>Own heading</h2><slot></slot><p>Own end.</p>').body;
    const slot = shadow.querySelector('slot')!;
    Object.defineProperty(slot, 'assignedNodes', { value: () => [...host.childNodes] });
    Object.defineProperty(host, 'shadowRoot', { value: shadow });
    expect(linesOf(page.body)).toEqual(['Own heading', 'Given by the page.', 'Own end.']);
  });

  it('reads the fallback of an empty slot', () => {
    const page = pageOf('<div><slot>Nothing given.</slot></div>');
    Object.defineProperty(page.querySelector('slot')!, 'assignedNodes', { value: () => [] });
    expect(linesOf(page.body)).toEqual(['Nothing given.']);
  });

  it('leaves labels for screen readers out of a line', () => {
    expect(linesOf(pageOf('<p>The quay <span class="sr-only">opens in a new window</span>closed.</p>').body)).toEqual([
      'The quay closed.',
    ]);
  });

  it('leaves buttons out of a line, and frames and forms of input out of the page', () => {
    expect(
      linesOf(pageOf('<p>The quay <button>i</button>closed.</p><iframe>x</iframe><textarea>y</textarea>').body),
    ).toEqual(['The quay closed.']);
  });

  it('finds text that a lenient parser put behind an empty body', () => {
    const page = pageOf('<html><head></head><body></body></html>');
    const late = page.createElement('div');
    late.textContent = SENTENCE;
    page.documentElement.append(late);
    expect(readArticle(page).article.reasons[0]).not.toContain(' 0 words');
  });
});

describe('pages that are too much', () => {
  const cases: [what: string, html: () => string][] = [
    ['nothing at all', () => ''],
    ['frames', () => '<html><frameset><frame src="a"></frameset></html>'],
    ['5,000 levels', () => `${'<div class="card">'.repeat(5000)}${story(5)}`],
    ['5,000 inline levels', () => '<span class="caption">'.repeat(5000)],
    ['100,000 nodes', () => story(50_000)],
    ['one text of 10 MB', () => `<p>${'word and more words. '.repeat(500_000)}</p>`],
    [
      'a text on every level',
      () => Array.from({ length: 4000 }, (_, i) => `<div class="c${i}">word ${i} and more words here.`).join(''),
    ],
    ['40,000 links', () => '<a href="#">one two three four</a><br><br>'.repeat(40_000)],
    ['long classes', () => `<div class="${'aB-'.repeat(5000)}">x</div>`.repeat(300)],
    [
      'half a script of data',
      () =>
        `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"x${'"a":[{'.repeat(30_000)}</script>`,
    ],
    [
      'lines made to be slow',
      () =>
        `<p>${'(photo'.repeat(10_000)}</p><p>${'/ Reuters'.repeat(10_000)}</p><p>${'Aa '.repeat(80)}</p>`.repeat(20),
    ],
  ];
  it.each(cases)('%s', (_, html) => {
    const page = pageOf(html());
    const start = performance.now();
    const { article } = readArticle(page);
    expect(article.reasons.length).toBeGreaterThan(0);
    // Ten times what it takes here; quadratic work would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('decision', () => {
  const page = (
    count: number,
    head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-08">',
  ) =>
    pageOf(
      `<html lang="en"><head>${head}</head><body><h1>Council closes the quay</h1><p>By Ann Example</p>${story(count)}</body></html>`,
    );
  const url = 'https://courier.example/news/2024/03/council-closes-the-old-quay';

  it('needs no markup that says so', () => expect(readArticle(page(12, ''), { url }).article.isArticle).toBe(true));
  it('is not convinced by markup alone', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council closes the quay","datePublished":"2024-03-08"}</script>';
    const { isArticle, reasons } = readArticle(page(1, head), { url }).article;
    expect([isArticle, reasons[0]]).toEqual([false, expect.stringMatching(/^Hardly any running text/)]);
  });
  it('takes no front page for a story, however much it says', () => {
    expect(readArticle(page(12), { url: 'https://courier.example/' }).article.isArticle).toBe(false);
    expect(readArticle(page(12), { url: 'https://courier.example/?p=48213' }).article.isArticle).toBe(true);
  });
  it('gives reasons a reader can check', () => {
    expect(readArticle(page(12), { url }).article.reasons).toEqual([
      expect.stringMatching(/^\d{3} words of running text in 12 blocks\.$/),
      'A headline above it.',
      'Signed by Ann Example.',
      'Dated 2024-03-08.',
      'The page calls itself an article.',
    ]);
  });
});

it.each([
  ['<html lang="en_GB"><body>', 'en-GB'],
  ['<html lang="de"><body>', 'de'],
  ['<html><head><meta property="og:locale" content="fr_FR"></head><body>', 'fr-FR'],
  ['<html lang="{{lang}}"><body>', 'en'],
])('language of %s', (html, language) =>
  expect(readArticle(pageOf(`${html}</body></html>`)).article.language).toBe(language),
);

it('takes the address from the page when none is given', () => {
  const page = pageOf(
    '<html><head><link rel="canonical" href="https://courier.example/quay"></head><body></body></html>',
  );
  expect(readArticle(page).article.url).toBe('https://courier.example/quay');
});

it('falls back on the date that is given', () => {
  expect(readArticle(pageOf('<p>x</p>'), { date: '2024-03-08' }).article.published).toBe('2024-03-08');
});
