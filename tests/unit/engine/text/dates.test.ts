/** Dates: a rule's cheap test never keeps it from a paragraph where its pattern matches. */
import { expect, it } from 'vitest';
import { loadStories } from '../../../../scripts/stories/load';
import { ABSOLUTE } from '../../../../src/engine/text/dates/absolute';
import { RELATIVE } from '../../../../src/engine/text/dates/relative';

/** What no story of ours writes, beside those that they do. */
const RARE = [
  '2020-01-05 and 3/4/2021',
  'JAN 5–FEB. 6, 2020; May 5 to 9',
  '5 and 6 of March, 2019',
  'mid-Sept. of 1994, 1994 June',
  'q3 2011, the fall of 1989, 1925 to 1940, 2019/20',
  'the 1980s, the Eighties, ’60s, late 17th-century',
  'this past winter, over the weekend, later next week, last month, early next year',
  'the last decade, some three decades ago, an hour ago, the past few years, the next five days, recent weeks, the year before',
];

const TEXTS = [
  ...RARE,
  ...loadStories().flatMap(({ text, blocks }) => blocks.map(({ start, end }) => text.slice(start, end))),
];

it.each([...ABSOLUTE, ...RELATIVE].map((rule) => [rule.name, rule] as const))('%s', (_name, { pattern, needs }) => {
  const matched = TEXTS.filter((text) => text.search(pattern) >= 0);
  expect(matched.length).toBeGreaterThan(0);
  expect(matched.filter((text) => !needs.test(text))).toEqual([]);
});
