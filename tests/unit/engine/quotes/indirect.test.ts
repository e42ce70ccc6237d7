/** Reported speech without marks: sentence → clause and speaker. */
import { describe, expect, it } from 'vitest';
import { quotesOf, speakerOf, wordsOf } from './support';

const CASES: [string, [string, string | null][]][] = [
  ['Marlow said that the harbor would open in May.', [['the harbor would open in May', 'Ada Marlow']]],
  ['Marlow said the harbor would open in May.', [['the harbor would open in May', 'Ada Marlow']]],
  ['Marlow told reporters on Friday that the harbor would open.', [['the harbor would open', 'Ada Marlow']]],
  ['Marlow said Monday would be a day of rest.', [['Monday would be a day of rest', 'Ada Marlow']]],
  ['The harbor would open in May, Marlow said.', [['The harbor would open in May', 'Ada Marlow']]],
  [
    'The boats, Marlow said, were safe in the basin.',
    [
      ['The boats', 'Ada Marlow'],
      ['were safe in the basin', 'Ada Marlow'],
    ],
  ],
  ['According to the Council, two boats sank.', [['two boats sank', 'Harbor Council']]],
  ['Two boats sank on Sunday, according to the Council.', [['Two boats sank on Sunday', 'Harbor Council']]],
  ['Oduya warned that prices would rise, but Marlow denied it.', [['prices would rise', 'Piet Oduya']]],
  ['The plan was “a gift to smugglers,” Oduya said.', [['The plan was “a gift to smugglers', 'Piet Oduya']]],
  [
    'Oduya called the plan “a gift” and said he would leave.',
    [
      ['the plan “a gift', 'Piet Oduya'],
      ['he would leave', 'Piet Oduya'],
    ],
  ],
  [
    'Despite the kind words, Marlow said she was “back at war tomorrow”.',
    [['she was “back at war tomorrow', 'Ada Marlow']],
  ],
  [
    'Even as Marlow said that the harbor was “safe” for all, the Council closed it.',
    [['the harbor was “safe” for all', 'Ada Marlow']],
  ],
  [
    'Marlow said that she felt “a lot of joy” before the “very long race”.',
    [['she felt “a lot of joy” before the “very long race', 'Ada Marlow']],
  ],
  ['Oduya called May’s vote “a gift to smugglers”.', [['May’s vote “a gift to smugglers', 'Piet Oduya']]],
  // Who relays has the words in marks; who said them is kept with the clause.
  [
    'Oduya told Marlow that it was “a very good day”, the Fisheries Ministry said.',
    [
      ['Oduya told Marlow that it was “a very good day', 'Ministry of Fisheries'],
      ['it was “a very good day', 'Piet Oduya'],
    ],
  ],
  ['Officials said two boats were missing.', [['two boats were missing', 'Officials']]],
];

/** Words of reporting that report nothing here. */
const NONE: string[] = [
  'The claims were old and the reports were lost.',
  'The Gulf states are far from here.',
  'The address of the harbor is well known.',
  'Marlow and the crews went home.',
  '“The harbor will open in May,” Marlow said on Friday.',
];

/** Denials and questions are told by their cue. */
const CUES: [string, string, string][] = [
  ['Marlow denied that the harbor was closed.', 'denied', 'the harbor was closed'],
  ['Oduya asked whether the harbor was closed.', 'asked', 'whether the harbor was closed'],
  ['Oduya wondered whether the harbor was closed.', 'wondered', 'whether the harbor was closed'],
];

describe('indirect quotes', () => {
  it.each(CUES)('%s', (text, cue, words) => {
    const [quote] = quotesOf(text).filter(({ form }) => form === 'indirect');
    expect(quote?.cue && text.slice(quote.cue.start, quote.cue.end)).toBe(cue);
    expect(text.slice(quote?.start, quote?.end)).toBe(words);
  });
  it.each(CASES)('%s', (text, expected) => {
    const found = quotesOf(text)
      .filter(({ form }) => form === 'indirect')
      .map((quote) => [wordsOf(text, quote), speakerOf(quote)]);
    // What a second cue in the sentence reports is a case of its own.
    expect(found.slice(0, expected.length)).toEqual(expected);
  });
  it.each(NONE)('nothing is reported: %s', (text) => {
    expect(quotesOf(text).filter(({ form }) => form === 'indirect')).toEqual([]);
  });
  it('holds the mixed quote of the same utterance', () => {
    const text = 'Oduya said the plan was “a gift to smugglers” in the north.';
    const [clause, words] = quotesOf(text);
    expect([clause?.form, words?.form]).toEqual(['indirect', 'mixed']);
    expect(clause?.group).toBe(words?.group);
  });
});
