/** Every pattern of direct and mixed quotes: sentence → words and speaker. */
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../../src/engine/quotes/patterns';
import { spoken } from './support';

type Case = [text: string, expected: [words: string, speaker: string | null][]];

const CASES: Record<string, Case[]> = {
  'quote-subject-cue': [
    ['“The harbor will open in May,” Marlow said.', [['The harbor will open in May,', 'Ada Marlow']]],
    [
      '“We counted every boat twice,” Ada Marlow, the mayor of the town, told reporters on Friday.',
      [['We counted every boat twice,', 'Ada Marlow']],
    ],
    ['"Is the ice gone already?" Oduya asked.', [['Is the ice gone already?', 'Piet Oduya']]],
    ['“Nobody slept that night,” officials said.', [['Nobody slept that night,', 'officials']]],
    [
      '“The price is not our doing,” a spokeswoman for the Fisheries Ministry said.',
      [['The price is not our doing,', 'a spokeswoman for the Fisheries Ministry']],
    ],
  ],
  'quote-cue-subject': [
    ['“The harbor will open in May,” said Marlow.', [['The harbor will open in May,', 'Ada Marlow']]],
    [
      '“We never saw the letter,” said the former minister, Piet Oduya, who left in March.',
      [['We never saw the letter,', 'Piet Oduya']],
    ],
    ['“Who pays for it?” asked Oduya.', [['Who pays for it?', 'Piet Oduya']]],
  ],
  closing: [
    ['It was “a very long winter” for everyone in the harbor, Marlow said.', [['a very long winter', 'Ada Marlow']]],
    ['“The boats are safe” in the old basin, the Council said.', [['The boats are safe', 'Harbor Council']]],
  ],
  'according-to': [
    [
      'According to Marlow, the plan was “good for every fisherman in town”.',
      [['good for every fisherman in town', 'Ada Marlow']],
    ],
    [
      '“The nets were found on Sunday,” according to the Fisheries Ministry.',
      [['The nets were found on Sunday,', 'Ministry of Fisheries']],
    ],
  ],
  'subject-cue-quote': [
    ['Marlow said: “The harbor will open in May.”', [['The harbor will open in May.', 'Ada Marlow']]],
    [
      'Oduya told reporters in Norland that the plan was “a gift to smugglers”.',
      [['a gift to smugglers', 'Piet Oduya']],
    ],
    ['Oduya called the plan “a gift to smugglers”.', [['a gift to smugglers', 'Piet Oduya']]],
    [
      'Marlow met the crews before noon, adding that she was “proud of all of them”.',
      [['proud of all of them', 'Ada Marlow']],
    ],
    ['The plan was described by Oduya as “a gift to smugglers”.', [['a gift to smugglers', 'Piet Oduya']]],
    ['Calling it “a gift to smugglers,” Oduya left the hall.', [['a gift to smugglers,', 'Piet Oduya']]],
    [
      'The film showed the crowd, with Marlow saying, “Go home and rest now.”',
      [['Go home and rest now.', 'Ada Marlow']],
    ],
    ['One boy held a sign that read “Save our boats today”.', [['Save our boats today', 'a sign that']]],
  ],
  introduced: [
    [
      'Marlow wrote to the crews on Friday:\n“The harbor will open in May, and not a day later.”',
      [['The harbor will open in May, and not a day later.', 'Ada Marlow']],
    ],
  ],
  transcript: [['OOSTEN: “We had no warning at all that day.”', [['We had no warning at all that day.', 'OOSTEN']]]],
  'name-colon': [
    [
      'The rise came as no surprise to Ada Marlow: “We saw it coming years ago.”',
      [['We saw it coming years ago.', 'Ada Marlow']],
    ],
  ],
  signature: [
    [
      '“The sea gives and the sea takes away.”\n— Piet Oduya',
      [['The sea gives and the sea takes away.', 'Piet Oduya']],
    ],
  ],
  'speech-noun': [
    ['Marlow’s promise of “a harbor for everyone” won the vote.', [['a harbor for everyone', 'Ada Marlow']]],
  ],
  'same-speaker': [
    [
      '“We had to go,” Marlow said. “There was no other way.”',
      [
        ['We had to go,', 'Ada Marlow'],
        ['There was no other way.', 'Ada Marlow'],
      ],
    ],
    [
      '“We had to go,” Marlow said, “and we went at once.”',
      [
        ['We had to go,', 'Ada Marlow'],
        ['and we went at once.', 'Ada Marlow'],
      ],
    ],
    [
      'Marlow said: “The first boat sank at noon.\n“The second one came too late.”',
      [
        ['The first boat sank at noon.', 'Ada Marlow'],
        ['The second one came too late.', 'Ada Marlow'],
      ],
    ],
    [
      'Oduya stayed. He waved.\n“The first boat sank at noon.\n“The second one came too late,” Marlow said.',
      [
        ['The first boat sank at noon.', 'Ada Marlow'],
        ['The second one came too late,', 'Ada Marlow'],
      ],
    ],
  ],
  'sentence-subject': [
    [
      'Marlow has no time for “people who only complain about the smell of fish”.',
      [['people who only complain about the smell of fish', 'Ada Marlow']],
    ],
  ],
  unknown: [['It was a sign of hope: “We are open at last.”', [['We are open at last.', null]]]],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

it('every pattern has a case and every case a pattern', () => {
  expect(Object.keys(CASES).sort()).toEqual(PATTERNS.map(({ name }) => name).sort());
});
