/** Calendar expressions over months and sentences, and what made the finder wrong or slow. */
import { describe, expect, it } from 'vitest';
import { findDates, readStory } from '../../../../src/engine/text';

function datesIn(text: string, published: string | null = '2022-10-05'): string[] {
  const story = readStory({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  return findDates(story, published).map(({ from, to }) => `${from} ${to}`);
}

describe('days over two months', () => {
  it.each([
    ['It is open Oct. 3 through Jan. 9.', '2022-10-03 2023-01-09'],
    ['It was open Dec. 20 to Jan. 5, 2021.', '2020-12-20 2021-01-05'],
    ['It was open Dec. 20, 2019 to Jan. 5.', '2019-12-20 2020-01-05'],
    ['It was open May 3, 2010 to June 5, all day.', '2010-05-03 2010-06-05'],
    ['It was open Aug. 28 to Sept. 3.', '2022-08-28 2022-09-03'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it('says nothing of an end before its beginning', () => {
    expect(datesIn('From May 3, 2020 to June 5, 2010')).not.toContain('2020-05-03 2010-06-05');
  });
});

it('stands inside of its sentence, also where a dot cuts it in two', () => {
  const text = 'e\u0301Sep. 1';
  const story = readStory({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  expect(story.sentences).toHaveLength(2);
  expect(findDates(story, '2022-10-05').map(({ event }) => event)).toEqual([{ start: 0, end: 8 }]);
});

it('keeps the longest of expressions that overlap, in the time of the text and not of its square', () => {
  const many = 'On May 5, 2020 it rained. '.repeat(20_000);
  const began = performance.now();
  expect(datesIn(many)).toHaveLength(20_000);
  // Below a second; comparing every date with every other took a minute.
  expect(performance.now() - began).toBeLessThan(15_000);
});
