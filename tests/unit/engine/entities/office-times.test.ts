/** Who 'the president' of a country is on the day of the text: near a change, former, elect, acting, and of another rank. */
import { expect, test } from 'vitest';
import { annotate } from '../../../../src/engine/annotate';
import { readPlainText } from '../../../../src/page/article';
import { builtKnowledge } from '../../support/knowledge';

const knowledge = builtKnowledge();

/** The person whom a phrase of a text stands for; null when for nobody. */
function meant(text: string, phrase: string, date: string): string | null {
  const start = text.indexOf(phrase);
  const chain = annotate(readPlainText(text, { date }), knowledge).chains.find(({ mentions }) =>
    mentions.some(
      (mention) => mention.form === 'role' && mention.start >= start && mention.end <= start + phrase.length,
    ),
  );
  return chain?.entity?.id ?? null;
}

/** President of Kazakhstan until 2019-03-20, and his successor. */
const NAZARBAYEV = 'person/nursultan-nazarbayev';
const TOKAYEV = 'person/kassym-jomart-tokayev';
const ONE = 'Nursultan Nazarbayev spoke in Astana. The Kazakh president thanked the people.';
const OTHER = 'Kassym-Jomart Tokayev spoke in Astana. The Kazakh president thanked the people.';
const BOTH = 'Nursultan Nazarbayev met Kassym-Jomart Tokayev. The Kazakh president thanked the people.';

test.each([
  ['long before', ONE, '2018-01-01', NAZARBAYEV],
  ['long before, the later one named', OTHER, '2018-01-01', null],
  ['soon before, both named', BOTH, '2019-03-10', NAZARBAYEV],
  ['soon before, the later one named', OTHER, '2019-03-10', TOKAYEV],
  ['on the day, both named', BOTH, '2019-03-20', TOKAYEV],
  ['soon after, the earlier one named', ONE, '2019-03-25', NAZARBAYEV],
  ['soon after, both named', BOTH, '2019-03-25', TOKAYEV],
  ['long after, the earlier one named', ONE, '2020-01-01', null],
  ['long after', OTHER, '2020-01-01', TOKAYEV],
])('%s', (_, text, date, expected) => {
  expect(meant(text, 'The Kazakh president', date)).toBe(expected);
});

test.each([
  [
    'The former Kazakh president',
    'Nursultan Nazarbayev and Kassym-Jomart Tokayev met. The former Kazakh president said nothing.',
    NAZARBAYEV,
  ],
  [
    'The Kazakh former president',
    'Nursultan Nazarbayev and Kassym-Jomart Tokayev met. The Kazakh former president said nothing.',
    NAZARBAYEV,
  ],
  ['The former president', 'Kassym-Jomart Tokayev spoke. The former president was not there.', null],
])('%s', (phrase, text, expected) => {
  expect(meant(text, phrase, '2022-06-01')).toBe(expected);
});

const ELECT =
  'Donald Trump and Joe Biden met. The American president-elect thanked his host. The American president smiled.';
test.each([
  ['The American president-elect', 'person/donald-trump'],
  ['The American president smiled', 'person/joe-biden'],
])('%s', (phrase, expected) => {
  expect(meant(ELECT, phrase, '2024-11-20')).toBe(expected);
});

test('one who acts for the president', () => {
  const text = 'Alen Simonyan spoke in Yerevan. The Armenian acting president said so.';
  expect(meant(text, 'The Armenian acting president', '2022-02-10')).toBe('person/alen-simonyan');
});

test('a deputy is not the prime minister', () => {
  const text = 'Keir Starmer spoke in London. The British deputy prime minister was not there.';
  expect(meant(text, 'The British deputy prime minister', '2025-01-10')).toBeNull();
});
