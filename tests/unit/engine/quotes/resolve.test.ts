/** Pronouns and nouns as speakers: text → the chain of the last quote, or the words that stand for it. */
import { describe, expect, it } from 'vitest';
import { spoken } from './support';

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

describe('speakers', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(spoken(text).at(-1)?.[1]).toBe(expected);
  });
});
