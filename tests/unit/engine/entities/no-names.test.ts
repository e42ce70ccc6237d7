/** What only looks like a name: tables of false positives by their trap, and the same words where they are names. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate';
import { readPlainText } from '../../../../src/page/article';
import { builtKnowledge } from '../../support/knowledge';

const knowledge = builtKnowledge();
/** 'surface kind' of every name, in text order. */
const namesIn = (text: string): string[] =>
  annotate(readPlainText(text, { date: '2023-06-01' }), knowledge).chains.flatMap(({ kind, mentions }) =>
    mentions
      .filter(({ form }) => form !== 'role' && form !== 'pronoun')
      .map(({ start, end }) => `${text.slice(start, end)} ${kind}`),
  );

const CALENDAR: readonly string[] = [
  'On Monday it rained, and by Tuesday the road was gone.',
  'Prices rose 4 percent in March, more than anybody had thought.',
  'She was born on 1 May and died in August.',
  'It opens Sept. 3 and runs until Sunday, Dec. 31.',
  'The shop is shut on Saturdays in June and July.',
  'Sunday was dry. Monday was not. April is the month for planting.',
  'He will be back by Wednesday morning, January 4.',
];

const OPENERS: readonly string[] = [
  'Police said the man, 34, was driving a white van.',
  'Residents were told to boil water. Officials blamed a broken pipe.',
  'However, nobody came. Then they went home. Still, the door was open.',
  'Farmers want rain. Doctors want sleep. Teachers want a rise.',
  'Firefighters spent the night there; Neighbors brought soup.',
  'Analysts had expected less. Shares fell 3 percent.',
  'Prosecutors asked for nine years. Lawyers for the driver asked for two.',
  'I think so. The answer is no. What happened next?',
  'Asked about it, he shrugged. Nearby, a dog slept.',
];

const HEADLINES: readonly string[] = [
  'Council Votes to Raise Water Rates After Long Debate\n\nThe vote was close, and the debate was long.',
  'Man Dies After Fall From Ladder, Police Say\n\nA man died on Monday after he fell from a ladder.',
  'Five Things to Know Before You Buy a Used Car\n\nUsed cars are dear again.',
  'POLICE WARN OF MORE SNOW AS ROADS CLOSE\n\nThe police warned of more snow.',
  'How to Sleep Better in Hot Weather\n\nOpen a window, doctors say.',
  'WHY THE PRICE OF EGGS IS RISING AGAIN\n\nThe price of eggs is up again.',
];

const BRAND_LIKE: readonly string[] = [
  'She ate an apple on the way to the target range.',
  'The gap between rich and poor grew. Few had a visa.',
  'They took the subway, saw an orange sky and found a shell.',
  'Visa rules will change. Gap years are popular.',
  'Orange paint covered the door.',
  'He let out a boom, then a zoom, then a snap.',
];

const WORDS_OR_NAMES: readonly string[] = [
  'Reading is good for you. Will you read it in May?',
  'Nice weather is expected, and it may last.',
  'Bill after bill went unpaid. Mark my words.',
  'May I come in? Will it hurt? Can we go?',
  'They polish shoes, roast a turkey and sell mobile phones.',
  'Hope is not a plan. Faith moves mountains.',
  'Bush fires spread. Rich soil helped.',
  'Nobody can deny that china breaks and that march tunes are loud.',
];

describe.each([
  ['months and days', CALENDAR],
  ['plain words that open a sentence', OPENERS],
  ['headlines in title case and capitals', HEADLINES],
  ['words that brands share', BRAND_LIKE],
  ['words that people and places share', WORDS_OR_NAMES],
])('no names: %s', (_trap, texts) => {
  it.each(texts)('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

const SAME_WORDS_AS_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Two people were hurt in Reading, west of London.', ['Reading place', 'London place']],
  ['Theresa May resigned. May had led the party for three years.', ['Theresa May person', 'May person']],
  ['Shares of Apple and Target fell on Wall Street.', ['Apple organization', 'Target organization']],
  ['George Bush and Bill Clinton met in Texas.', ['George Bush person', 'Bill Clinton person', 'Texas place']],
];

describe('the same words where they are names', () => {
  it.each(SAME_WORDS_AS_NAMES)('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

const DEMONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['A French court fined the German firm.', ['French group', 'German group']],
  ['Two Americans and a Briton were rescued.', ['Americans group', 'Briton group']],
  ['The Kenyan runner beat an Ethiopian.', ['Kenyan group', 'Ethiopian group']],
  ['The firm sells Chinese-made parts despite anti-Russian sanctions.', ['Chinese group', 'Russian group']],
];

describe('demonyms are groups, never places or persons', () => {
  it.each(DEMONYMS)('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
