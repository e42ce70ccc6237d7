/** What a page says stays words in every export: no formula, no markup, no broken row. */
import { expect, it } from 'vitest';
import { EXPORTS } from '../../../src/export';
import type { Annotation } from '../../../src/types';

const EVIL = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1+1',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '# title',
  '1. one',
  '1) one',
  '`code`',
  'a | b',
  '"quoted", and\nmore',
  '&lt;b&gt; &#x3c;b',
  '~~gone~~',
  '> said',
  '---',
];

function annotationOf(words: string): Annotation {
  const span = { start: 0, end: words.length };
  return {
    schema: 'newsgloss/1',
    engine: '0',
    dataset: { version: '0', asOf: '2024-01-01' },
    article: {
      url: 'https://a.example/<script>(x)',
      title: words,
      byline: [words],
      publisher: words,
      published: '2024-01-01',
      modified: null,
      section: null,
      language: 'en',
      isArticle: true,
      reasons: ['A story.'],
      text: words,
      blocks: [{ ...span, kind: 'paragraph' }],
    },
    chains: [
      {
        id: 0,
        kind: 'person',
        name: words,
        entity: { id: 'person/x', wikipedia: words, wikidata: null },
        confidence: 1,
        mentions: [{ ...span, form: 'full' }],
        role: { title: words, of: null, from: null, to: null, source: 'text' },
        candidates: [],
      },
    ],
    quotes: [
      { ...span, form: 'direct', group: 0, cue: null, speaker: { span: null, chain: 0, text: words }, confidence: 1 },
    ],
    summary: {
      who: [{ chain: 0, weight: 1 }],
      where: [],
      when: [],
      numbers: [{ ...span, counts: words }],
      voices: [{ chain: 0, text: words, words: 1, quotes: [0], source: 'named', role: null }],
      key: [span],
    },
  };
}

const written = (id: string, words: string): string => EXPORTS.find((one) => one.id === id)!.write(annotationOf(words));

it.each(EVIL)('CSV holds no formula: %j', (words) => {
  const cells = [...written('csv', words).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, cell]) =>
    cell!.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
  expect(cells).toHaveLength(27);
  for (const cell of cells) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/);
});

it.each(EVIL)('Markdown holds no markup but ours: %j', (words) => {
  const text = written('markdown', words)
    .replace(/^<https:[^<>\s]*>$/m, '')
    .replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(https:\/\/en\.wikipedia\.org\/wiki\/[^()\s]*\)/g, '$1');
  expect(text).not.toMatch(/(?<!\\)[[\]<>`|~]/);
  expect(text).not.toMatch(/(?<!\\)&[a-z#]/i);
  // Each line that begins like a heading or list is one of ours.
  for (const line of text.split('\n')) expect(line).toMatch(/^(?:$|# |## |- | {2}- |\\|\d+\\|\d{4}-|[^#>\-+*\d\s])/);
});

it.each(['json', 'jsonld', 'webannotation'])('%s is JSON whatever the words are', (id) => {
  for (const words of EVIL) expect(JSON.stringify(JSON.parse(written(id, words)))).toContain(JSON.stringify(words));
});
