/** Plain texts through the whole pipeline. */
import { readText } from '../../../src/cli/read-input';
import { annotate, type Knowledge } from '../../../src/engine/annotate';
import { mutated, pieced } from '../mutate';
import type { Parser } from '../parser';
import { problemsOf } from './annotated';

const DATE = '2022-10-05';

const MARKS = ['“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', "''"];

const WORDS = [
  ...MARKS,
  ', ',
  '. ',
  ': ',
  '? ',
  '(',
  ')',
  '—',
  'said ',
  'told reporters ',
  'according to ',
  'Angela Merkel ',
  'Mr. Marlow ',
  'the Council of Europe ',
  'U.S. ',
  'President ',
  'he ',
  'who ',
  'that ',
  '\n\n',
  'By Ilse Varnholt\n',
  'BERLIN (AP) — ',
];

const QUOTES = [...MARKS, ' ', '\n', ', ', '. ', 'he said', 'Quill ', 'told '];

const DATES = [
  'last ',
  'next ',
  'Monday',
  'on Tuesday',
  'May ',
  'Sept. ',
  'February ',
  '29',
  '31',
  '0',
  '2020',
  '1900',
  '9999',
  ' ',
  ', ',
  '-',
  '/',
  '2022-02-30',
  'since ',
  'between ',
  ' and ',
  'from ',
  ' to ',
  'three ',
  'a ',
  'years ago',
  'weeks ',
  'the 1990s',
  "'90s",
  'first quarter of ',
  'yesterday',
  'of that month',
  'the end of ',
  'mid-',
  '1998-99',
  '21st century',
  'Christmas',
  '. The ',
];

/** What costs a finder most when it comes again and again. */
const HARD = [
  'a ',
  'A ',
  'Anna Bell ',
  '“',
  '"',
  "'a ",
  '“It is so,” he said, ',
  'saying that he ',
  '   ',
  'a\n',
  'On May 5, 2020, 1,000 men left. ',
  'Mr. ',
  '12',
  '$1.5 million ',
  '.',
  '\u200b',
  'The minister of finance of Germany said on Monday that it would rain.\n\n',
];

export function textParsers(knowledge: Knowledge): Parser[] {
  const problems = (input: string): string[] => problemsOf(readText(input, { date: DATE }), knowledge);
  return [
    {
      name: 'texts',
      share: 3,
      inputs: ({ stories }) => mutated({ seeds: stories, pieces: WORDS, longest: 1500 }),
      problems,
      growth: {
        pieces: HARD,
        prepare: (input) => () => void annotate(readText(input, { date: DATE }), knowledge),
      },
    },
    { name: 'quote marks', share: 4, inputs: () => pieced(QUOTES), problems, growth: null },
    { name: 'dates in text', share: 4, inputs: () => pieced(DATES, 40), problems, growth: null },
    { name: 'names and cues', share: 4, inputs: () => pieced(WORDS, 60), problems, growth: null },
  ];
}
