/** What stands in marks without being said, and how what is said stands in its sentence. */
import { describe, expect, it } from 'vitest';
import { type Cast, quotesOf, spoken } from './support';

/** Nobody says these. */
const NO_SPEECH: string[] = [
  'The novel “The Long Winter” sold well.',
  'Her song "Harbor Lights" won a prize in May.',
  'The so-called “ghost nets” lie on the sea floor.',
  'Piet “Tiny” Oduya won the match.',
  'The boat was named “Northern Star”.',
  'A film titled ‘Nets and Knots’ opens on Friday.',
  'It was the year of the “fish wars” in Norland.',
];

const FORMS: [string, string[]][] = [
  ['“The harbor will open in May,” Marlow said.', ['direct']],
  ['Marlow said: “The harbor will open in May.”', ['direct']],
  ['Marlow said, “The harbor will open in May.”', ['direct']],
  ['“We had to go,” Marlow said. “There was no other way.”', ['direct', 'direct']],
  ['Oduya called the plan “a gift to smugglers”.', ['mixed']],
  ['Oduya said the plan was “a gift to smugglers” and left.', ['mixed']],
  ['“The boats are safe” in the old basin, the Council said.', ['mixed']],
];

const GROUPS: [string, number][] = [
  ['“We had to go,” Marlow said. “There was no other way.”', 1],
  ['“We had to go,” Marlow said, “and we went at once.”', 1],
  ['“One boat sank here.\n“Two came too late,” Marlow said.', 1],
  ['“We had to go,” Marlow said.\n“There was no other way,” Oduya said.', 2],
];

describe('no speech', () => {
  it.each(NO_SPEECH)('%s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('form', () => {
  it.each(FORMS)('%s', (text, expected) => {
    const forms = quotesOf(text).map(({ form }) => form);
    expect(forms.filter((form) => form !== 'indirect')).toEqual(expected);
  });
});

describe('utterances', () => {
  it.each(GROUPS)('%s', (text, expected) => {
    const direct = quotesOf(text).filter(({ form }) => form !== 'indirect');
    expect(new Set(direct.map(({ group }) => group)).size).toBe(expected);
  });
});

it('gives a quoted headline to whoever says it in the story', () => {
  const text = '‘We counted every boat twice’\nThe mayor was proud. “We counted every boat twice,” Marlow said.';
  const [headline] = quotesOf(text, { kinds: ['title'] });
  expect(headline?.speaker.chain).toBe(0);
});

it('gives a quoted line between paragraphs to whoever says it below', () => {
  const text = '“Sit down,” Oduya said.\n‘We counted every boat’\n“We counted every boat twice,” Marlow said.';
  expect(spoken(text).map(([, speaker]) => speaker)).toEqual(['Piet Oduya', 'Ada Marlow', 'Ada Marlow']);
});

describe('transcripts without marks', () => {
  const lines = 'MARLOW: We had no warning.\nODUYA: Who was there?\nMARLOW: Nobody at all.\nODUYA: And the boats?';
  const cast: Cast = [{ names: ['MARLOW'] }, { names: ['ODUYA'] }];
  it('give each line to its label', () => {
    expect(spoken(lines, cast)).toEqual([
      ['We had no warning.', 'MARLOW'],
      ['Who was there?', 'ODUYA'],
      ['Nobody at all.', 'MARLOW'],
      ['And the boats?', 'ODUYA'],
    ]);
  });
  it('are none with one voice, or a few labels', () => {
    expect(spoken('NOTE: The harbor is closed.\nThe boats are in.\nMORE: See below.')).toEqual([]);
  });
});

describe('blocks that the page sets apart', () => {
  it('are quotes without marks, of whom the paragraph before names', () => {
    const text = 'Marlow wrote to the crews:\nThe harbor will open in May\nNobody cheered.';
    const [quote, ...more] = quotesOf(text, { kinds: ['paragraph', 'quote', 'paragraph'] });
    expect([quote?.form, quote?.speaker.chain, more.length]).toEqual(['direct', 0, 0]);
    expect(text.slice(quote!.start, quote!.end)).toBe('The harbor will open in May');
  });

  it('leave a signature out and take it for the speaker', () => {
    const text = 'Nobody cheered.\nThe sea gives and the sea takes away. — Piet Oduya\nThen they left.';
    const [quote] = quotesOf(text, { kinds: ['paragraph', 'quote', 'paragraph'] });
    expect([text.slice(quote!.start, quote!.end), quote?.speaker.chain]).toEqual([
      'The sea gives and the sea takes away.',
      1,
    ]);
  });

  it('have the speaker of the words that they repeat', () => {
    const text = 'Nobody cheered.\nWe counted every boat twice\n“We counted every boat twice,” Marlow said.';
    const [pulled] = quotesOf(text, { kinds: ['paragraph', 'quote', 'paragraph'] });
    expect(pulled?.speaker.chain).toBe(0);
  });
});
