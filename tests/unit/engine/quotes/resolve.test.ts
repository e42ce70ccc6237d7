/** Pronouns and nouns as speakers: text → the chain of the last quote, or the words that stand for it. */
import { describe, expect, it } from 'vitest';
import { type Cast, quotesOf, spoken } from './support';

const CASES: [string, string | null][] = [
  ['Marlow met Oduya. “It was a good day,” she said.', 'Ada Marlow'],
  ['Marlow met Oduya. “It was a good day,” he said.', 'Piet Oduya'],
  ['Oduya came first. “Sit down,” Marlow said.\n“It was a good day,” he said.', 'Piet Oduya'],
  ['Marlow and Oduya came. “Sit down,” Marlow said.\n“It was a good day,” she said.', 'Ada Marlow'],
  ['Marlow opened the hall. “It was a good day,” the mayor said.', 'Ada Marlow'],
  ['The Fisheries Ministry met the Council. “It was a good day,” the ministry said.', 'Ministry of Fisheries'],
  ['The Council met. “It was a good day for us all,” it said.', 'Harbor Council'],
  ['Marlow came. “Sit down,” Marlow said. The expert added: “It was a good day.”', 'Ada Marlow'],
  ['Marlow left. “It was a good day,” a person familiar with the matter said.', 'a person familiar with the matter'],
  ['Oduya left. “It was a good day,” police said.', 'police'],
  ['Oduya left. “It was a good day,” said a spokeswoman for the Council.', 'a spokeswoman for the Council'],
  ['The report came to Oduya. “It was a good day,” the report said.', 'the report'],
  // Nobody knows this name: its words stand for it.
  ['Marlow left. “It was a good day,” Mr. Unbekannt said.', 'Mr. Unbekannt'],
  // The cue names who relays: the words belong to the ministry.
  ['Oduya told Marlow that it was “a very good day”, the Fisheries Ministry said.', 'Ministry of Fisheries'],
];

/** He, she and nouns for somebody whom the text brings in without a name: the words that brought them in. */
const DESCRIBED: [string, string][] = [
  ['Marlow left. A taxi driver stopped at the gate. “It was a good day,” he said.', 'A taxi driver'],
  ['A woman selling fish waited outside.\n“It was a good day,” she said. “Nobody came.”', 'A woman'],
  ['Oduya left. At noon, an elderly onlooker stopped to listen. “It was a good day,” he said.', 'an elderly onlooker'],
  ['Oduya left. “It was a good day,” the station master said.', 'the station master'],
];

/** A noun that means somebody named. */
const MEANT: [string, string][] = [
  ['Ada Marlow, 44, came by boat. “It was a good day,” the 44-year-old said.', 'Ada Marlow'],
  ['Piet Oduya, a lorry driver from the coast, came. “It was a good day,” the driver said.', 'Piet Oduya'],
  // Given names mislead about gender: with nobody else near, it does not count.
  ['Ada Marlow came first. “It was a good day,” he said.', 'Ada Marlow'],
  ['Speaking to the Harbor Council Marlow said: “It was a good day.”', 'Ada Marlow'],
  ['The minister, the Rev Piet Oduya, said: “It was a good day.”', 'Piet Oduya'],
  ['Minister for Fisheries Piet Oduya said: “It was a good day.”', 'Piet Oduya'],
  ['The show of strength inspired Ada Marlow, a lawyer, to urge Oduya to “be a hero today”.', 'Ada Marlow'],
];

it.each(DESCRIBED)('%s', (text, expected) => {
  const quotes = quotesOf(text).filter(({ form }) => form !== 'indirect');
  expect(quotes.map(({ speaker }) => [speaker.text, speaker.chain])).toEqual(quotes.map(() => [expected, null]));
});

it.each(MEANT)('%s', (text, expected) => {
  expect(spoken(text).at(-1)?.[1]).toBe(expected);
});

it('a mother may have the surname of her son', () => {
  const cast: Cast = [
    { names: ['Bo Marlow'], gender: 'male' },
    { names: ['Ada Marlow'], gender: 'female' },
  ];
  const text = 'Ada Marlow came with Bo Marlow. Bo Marlow’s mom said: “It was a good day.”';
  expect(spoken(text, cast).at(-1)?.[1]).toBe('Ada Marlow');
});

describe('speakers', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(spoken(text).at(-1)?.[1]).toBe(expected);
  });
});
