/** Junk told by words: what each kind catches, and story lines that none may catch. */
import { expect, it } from 'vitest';
import { junkKind } from '../../../../src/page/article/junk-lines';
import { countWords } from '../../../../src/page/article/measure';

const kind = (text: string) => junkKind(text, countWords(text));

it.each([
  ['Getty Images', 'credit'],
  ['Lena Brook/AFP', 'credit'],
  ['Image credit: Lena Brook', 'credit'],
  ['Two men, left, and a diver on the quay in this file photo.', 'caption'],
  ['Read more: Ferry terminal still without ice', 'link'],
  ['Related stories', 'link'],
  ['Continue reading below', 'link'],
  ['This website uses cookies to improve your experience.', 'consent'],
  ['Sign up for our free newsletter', 'newsletter'],
  ['Already a subscriber? Log in', 'newsletter'],
  ['Follow Ann Example on Twitter', 'share'],
  ['Share this article', 'share'],
  ['© 2024 Ellery Courier. All rights reserved.', 'copyright'],
  ['This story was originally published by the Courier.', 'copyright'],
  ['Contact the author: ann@courier.example', 'contact'],
  ['Ann Example is a staff writer at the Courier.', 'bio'],
  ['Additional reporting by Ben Sample', 'bio'],
  ['12 comments', 'comments'],
  ['Advertisement', 'advertisement'],
  ['Now playing', 'label'],
  ['Donate today and support our journalism', 'support'],
  ['By Ann Example and Ben Sample', 'byline'],
  ['Published March 8, 2024 7:30 am', 'byline'],
])('%s', (text, expected) => expect(kind(text)).toBe(expected));

it.each([
  'The council met on Monday and decided that the quay should close.',
  'By the time the divers came, it was dark.',
  '“We will read more into this than there is,” she said.',
  'He baked cookies for the harbor master and her divers.',
  'The president is a former reporter who covered three wars.',
  'They signed a contract on March 8, 2024, and opened the shop a week later with forty guests.',
])('story: %s', (text) => expect(kind(text)).toBeNull());

it('is quick on lines made to be slow', () => {
  const lines = [
    'Aa '.repeat(100),
    'a.'.repeat(5000),
    '(photo'.repeat(2000),
    '/ Reuters'.repeat(2000),
    `By ${'A'.repeat(20000)}`,
    `By ${'A'.repeat(300)}!`,
    `(${'Aa'.repeat(300)} of Reuters!`,
    `By ${'Anna, and '.repeat(300)}!`,
  ];
  const start = performance.now();
  for (const line of lines) for (const words of [1, 5, 30, 80]) junkKind(line, words);
  // Some 10 ms on a slow machine; a pattern that backtracks takes minutes.
  expect(performance.now() - start).toBeLessThan(2_000);
});
