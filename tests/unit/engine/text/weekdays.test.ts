/** A day of the week is the one just past unless the words look ahead. */
import { describe, expect, it } from 'vitest';
import { findDates, readStory } from '../../../../src/engine/text';

/** A Thursday. */
const PUBLISHED = '2022-01-06';

describe('days of the week', () => {
  it.each([
    // The day or what happens on it is under a modal.
    ['He said Monday would be a test.', '2022-01-10'],
    ['Monday will be the last day.', '2022-01-10'],
    ['The vote on Monday will decide.', '2022-01-10'],
    ['The trial is set to begin Monday.', '2022-01-10'],
    ['He will meet them on Friday.', '2022-01-07'],
    ['The ceasefire would start on Saturday.', '2022-01-08'],
    ['On Monday next the council meets.', '2022-01-10'],
    // It was said or done then, whatever comes of it.
    ['The court ruled on Monday that the law will stand.', '2022-01-03'],
    ['The minister, who resigned on Monday, will leave.', '2022-01-03'],
    ['She told reporters Tuesday that prices would rise.', '2022-01-04'],
    ['He said on Tuesday that the fund would be closed.', '2022-01-04'],
    ['Police said Wednesday they would review it.', '2022-01-05'],
    ['Wednesday would have been her birthday.', '2022-01-05'],
    ['The team won on Sunday.', '2022-01-02'],
  ])('%s', (text, day) => {
    const story = readStory({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
    expect(findDates(story, PUBLISHED).map(({ from }) => from)).toEqual([day]);
  });
});
