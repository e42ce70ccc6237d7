/** Pages that are too much: what a finder of stories must get through on a reader's machine without being noticed. */

const SENTENCE =
  'The council of Port Ellery met on Monday and decided, after a long debate, that the old quay should close.';
const story = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE} It was vote number ${i}.</p>`).join('');

export const BAD_PAGES: ReadonlyArray<readonly [name: string, html: () => string]> = [
  ['10 MB of paragraphs', () => story(80_000)],
  ['one text of 10 MB', () => `<p>${'word and more words. '.repeat(500_000)}</p>`],
  ['100,000 nodes', () => '<div><b>one</b> and <i>two</i></div>'.repeat(20_000)],
  ['40,000 links', () => '<a href="#">one two three four</a><br><br>'.repeat(40_000)],
  ['5,000 levels of boxes', () => `${'<div class="card">'.repeat(5000)}${story(5)}`],
  ['5,000 levels in a line', () => `<p>${'<span class="x">a '.repeat(5000)}</p>`],
  ['no body', () => '<html><head><title>Nothing</title></head></html>'],
  [
    'half a script of data',
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"x${'"a":[{'.repeat(60_000)}</script>${story(8)}`,
  ],
  ['5,000 scripts of data', () => '<script type="application/ld+json">{"@type":"Thing",}</script>'.repeat(5000)],
  ['20,000 hidden paragraphs', () => `<div style="display:none">${story(20_000)}</div>${story(8)}`],
  ['20,000 classes', () => Array.from({ length: 20_000 }, (_, i) => `<div class="c${i} x">word ${i}</div>`).join('')],
];
