/** HTML pages: the story's finder, its way back to the page, the metadata; then the whole pipeline. */
import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/cli/read-input';
import type { Knowledge } from '../../../src/engine/annotate';
import { articleProblems } from '../../../src/engine/validate';
import { readArticle } from '../../../src/page/article';
import { mutated, pieced } from '../mutate';
import type { Parser } from '../parser';
import { problemsOf } from './annotated';

const URL_OF_PAGE = 'https://www.harbor-ledger.example/2022/10/05/quay';

const MARKUP = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<article>',
  '<br>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<a href="javascript:alert(1)">',
  '</a>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<template>',
  '<svg><title>',
  '<math>',
  '<title>',
  '<meta property="og:title" content="',
  '<time datetime="',
  '">',
  '&amp;',
  '&#0;',
  '&#xD83D;',
  '&nbsp;',
  '<![CDATA[',
  '<p class="byline">By ',
  '<h1>',
  '<noscript>',
  '<iframe srcdoc="',
  '<base href="//x">',
  '<p style="display:none">',
  '<select><option>',
];

const LINKED = [
  '{"@type":"NewsArticle",',
  '"headline":"',
  '"datePublished":"2022-10-05T08:00:00+01:00",',
  '"author":',
  '[{"@type":"Person","name":"',
  '"@graph":[',
  '"@id":"#a",',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  'null',
  'true',
  '1e400',
  '\\u0000',
  '\\ud800',
  '<!--',
  '/* <![CDATA[ */',
];

const PUBLISHED = [
  '2022-10-05',
  'T08:00',
  ':00',
  '.123456789',
  'Z',
  '+0100',
  ' ',
  '5 October 2022',
  'Oct',
  '. ',
  '5th of ',
  ', 2022',
  '20221005',
  '1664956800',
  '1664956800000',
  '2022/13/45',
  '0000-00-00',
  '/2022/oct/05/',
];

const STORY =
  '<article><h1>Old quay closes</h1><p>The council of Port Ellery met on Monday and decided, after a long debate, to close the old quay.</p><p>“It is not safe,” said Mayor Ilse Varnholt, who had asked for the vote in the spring of last year.</p></article>';

export function pageParsers(knowledge: Knowledge): Parser[] {
  const read = (html: string) => readHtml(html, { url: URL_OF_PAGE }, knowledge.dataset);
  const ofMetadata = (html: string): string[] => (html.trim() === '' ? [] : articleProblems(read(html)));
  return [
    {
      name: 'pages',
      share: 3,
      inputs: ({ pages }) => mutated({ seeds: pages, pieces: MARKUP, longest: 6000 }),
      problems: (html) => (html.trim() === '' ? [] : [...placeProblems(html), ...problemsOf(read(html), knowledge)]),
      growth: { pieces: HARD_MARKUP, prepare: prepared },
    },
    {
      name: 'JSON-LD',
      share: 12,
      inputs: ({ linkedData }) => mutated({ seeds: linkedData, pieces: LINKED, longest: 3000 }),
      problems: (json) => ofMetadata(`<script type="application/ld+json">${json}</script>${STORY}`),
      growth: {
        pieces: ['{"@type":"NewsArticle"},', '[', '"author":[{', '"@type":"Article",', '; ', ', ', '\\"'],
        prepare: (json) => prepared(`<script type="application/ld+json">[${json}</script>${STORY}`),
      },
    },
    {
      name: 'publication dates',
      share: 10,
      inputs: () => pieced(PUBLISHED, 6),
      problems: (date) =>
        ofMetadata(
          `<meta property="article:published_time" content="${date.replaceAll('"', '')}">${STORY}<time>${date}</time>`,
        ),
      growth: null,
    },
    {
      name: 'page metadata',
      share: 6,
      inputs: () => pieced([...MARKUP, 'By ', 'Ilse Varnholt', ' | Harbor Ledger', ' and ', ' – ', ', ']),
      problems: (text) =>
        ofMetadata(
          `<title>${text}</title><meta name="author" content="${text.replaceAll('"', '')}">${STORY}<p class="byline">${text}</p>`,
        ),
      growth: null,
    },
  ];
}

/** No parsed page is larger than a browser would bear: markup in pieces that stay flat. */
const HARD_MARKUP = [
  '<p>The council met on Monday and decided to close the quay. </p>',
  '<br>',
  '<a href="/x">More news</a> ',
  '<li>One</li>',
  '<p>By Ilse Varnholt</p>',
  '<meta name="author" content="Ilse Varnholt">',
  '<time datetime="2022">',
  '<h1>Old quay closes</h1>',
  'word ',
  '        ',
  '\u200b',
  '<p>“It is so,” he said.</p>',
];

function prepared(html: string): () => void {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return () => void readArticle(document as unknown as Document, { url: URL_OF_PAGE });
}

/** Every block goes to the page and back, and the page stays as it was. */
function placeProblems(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const before = document.documentElement.outerHTML;
  const { article, map } = readArticle(document as unknown as Document);
  const lost = article.blocks.filter(({ start, end }) => {
    const range = map.toRange(start, end);
    return range === null || map.toOffset(range.startNode, range.startOffset) !== start;
  });
  const problems = lost.map(({ start, end }) => `blocks: ${start}–${end} is nowhere on the page`);
  return document.documentElement.outerHTML === before ? problems : [...problems, 'page: was changed'];
}
