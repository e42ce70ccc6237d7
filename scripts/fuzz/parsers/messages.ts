/** Messages to the background and to a page: what fits the schema can be worked with, everything else is refused. */
import { annotate, type Knowledge } from '../../../src/engine/annotate';
import { annotationProblems } from '../../../src/engine/validate';
import { readToBackground } from '../../../src/extension/platform/to-background';
import { readToPage } from '../../../src/extension/platform/to-page';
import { mutated } from '../mutate';
import type { Parser } from '../parser';

const TEXT = 'Old quay closes\n\n“It is not safe,” said Mayor Ilse Varnholt of Berlin on Monday. 😀 1,200 people left.';
const SEEDS = [
  JSON.stringify({
    type: 'annotate',
    article: {
      url: 'https://a.example/x',
      title: 'Old quay closes',
      byline: ['Ilse Varnholt'],
      publisher: null,
      published: '2022-10-05',
      language: 'en',
      isArticle: true,
      reasons: ['A story.'],
      text: TEXT,
      blocks: [
        { start: 0, end: 15, kind: 'title' },
        { start: 17, end: TEXT.length, kind: 'paragraph' },
      ],
    },
  }),
  '{"type":"details","id":"city/de-berlin","date":"2022-10-05"}',
  '{"type":"surroundings","url":"https://a.example","places":["city/de-berlin"]}',
  '{"type":"badge","count":3}',
  '{"type":"goTo","start":0,"end":4}',
  '{"type":"setOn","on":true}',
  '{"type":"next","what":"name"}',
];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '-1',
  '0.5',
  '1e999',
  '"type":"annotate"',
  '"__proto__":{},',
  '16',
  '94',
];

/** Only shown, as text, and never measured in: what a page says of itself. */
const METADATA = /^(?:title|byline|published|language|reasons|blocks\[\d+\]: shows nothing)/;

export function messageParser(knowledge: Knowledge): Parser {
  return {
    name: 'messages',
    share: 40,
    inputs: () => mutated({ seeds: SEEDS, pieces: PIECES, longest: 1000 }),
    problems(text) {
      const raw = parsed(text);
      readToPage(raw);
      const message = readToBackground(raw);
      if (message?.type === 'details') knowledge.dataset.indexOf(message.id);
      if (message?.type !== 'annotate') return [];
      return annotationProblems(annotate(message.article, knowledge)).filter(
        // A pair that the sender cut in two between blocks is the sender's.
        (problem) => !METADATA.test(problem) && !problem.startsWith('blocks['),
      );
    },
    growth: null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
