/** What the command line reads: JSON lines, and files of any encoding. */
import { Readable, Writable } from 'node:stream';
import { annotateStream } from '../../../src/cli/annotate-stream';
import { decode, readHtml, readText } from '../../../src/cli/read-input';
import type { Knowledge } from '../../../src/engine/annotate';
import { annotationProblems, articleProblems } from '../../../src/engine/validate';
import type { Annotation } from '../../../src/types';
import { mutated } from '../mutate';
import type { Parser } from '../parser';

const LINES = [
  '{"id":1,"text":"“It is not safe,” said Mayor Ilse Varnholt on Monday."}\n{"id":"b","html":"<p>Port Ellery closed the quay.</p>","url":"https://a.example/","date":"2022-10-05"}\n\n{"id":3}\n',
  '{"id":"a","text":"Angela Merkel met Kassym-Jomart Tokayev in Berlin.","date":"2020-02-13T09:30:00Z"}\r\nnot json\r\n{"text":"no id"}',
];
const PIECES = [
  '{',
  '}',
  '"id":',
  '"text":"',
  '"html":"',
  '"date":"',
  '\\n',
  '\\ud800',
  '\n',
  '\r\n',
  'null',
  '[]',
  ',',
  '\u2028',
];

export function streamParsers(knowledge: Knowledge): Parser[] {
  return [
    {
      name: 'JSON lines',
      share: 5,
      inputs: () => mutated({ seeds: LINES, pieces: PIECES, longest: 600 }),
      problems: (input) => lineProblems(input, knowledge),
      growth: null,
    },
    {
      name: 'encodings',
      share: 5,
      inputs: ({ pages }) =>
        mutated({
          seeds: pages.map(bytesOf),
          pieces: [
            '\xff\xfe',
            '\xfe\xff',
            '\xef\xbb\xbf',
            '\xc3',
            '\xe2\x80',
            'charset=',
            'utf-16',
            'x-user-defined',
            'iso-2022-jp',
            '<meta charset="',
          ].map(String),
          longest: 1500,
        }),
      problems(input) {
        const text = decode(Buffer.from(input, 'latin1'));
        if (text.trim() === '') return [];
        return [...articleProblems(readHtml(text, {}, knowledge.dataset)), ...articleProblems(readText(text, {}))];
      },
      growth: {
        pieces: ['a', '\xff', '<meta charset=', 'é'],
        prepare(input) {
          const bytes = Buffer.from(input, 'latin1');
          return () => void decode(bytes);
        },
      },
    },
  ];
}

/** UTF-8 bytes as one unit each. */
function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** One answer for each line that is not blank, in order; every annotation valid, every error in words. */
async function lineProblems(input: string, knowledge: Knowledge): Promise<string[]> {
  let output = '';
  const sink = new Writable({
    write(chunk, _, done) {
      output += String(chunk);
      done();
    },
  });
  const complaints = process.stderr.write;
  process.stderr.write = () => true;
  try {
    await annotateStream({ input: Readable.from([Buffer.from(input, 'utf8')]), output: sink, knowledge, defaults: {} });
  } finally {
    process.stderr.write = complaints;
  }
  const answers = output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  // A line feed ends a line of JSON lines, and nothing else; what is not UTF-8 became U+FFFD on the way in.
  const wanted = input.split('\n').filter((line) => line.trim() !== '').length;
  const problems = answers.length === wanted ? [] : [`${answers.length} answers to ${wanted} lines`];
  return [...problems, ...answers.flatMap(answerProblems)];
}

type Answer = { readonly id?: unknown; readonly error?: unknown; readonly annotation?: Annotation };

function answerProblems({ id, error, annotation }: Answer): string[] {
  if (id === undefined) return ['an answer without id'];
  if (annotation === undefined) return typeof error === 'string' && error !== '' ? [] : ['an error without words'];
  return annotationProblems(annotation);
}
