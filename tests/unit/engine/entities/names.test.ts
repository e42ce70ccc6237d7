/** Names from text to chain: found, typed, linked, joined; and what is no name. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate';
import { readPlainText } from '../../../../src/page/article';
import type { Chain } from '../../../../src/types';
import { builtKnowledge } from '../../support/knowledge';

const knowledge = builtKnowledge();
const chainsOf = (text: string, date = '2022-01-08'): readonly Chain[] =>
  annotate(readPlainText(text, { date }), knowledge).chains;
const brief = (text: string, date?: string): string[] =>
  chainsOf(text, date).map(({ name, kind, entity }) => `${name} ${kind}${entity ? '' : ' ?'}`);

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  [
    'Chancellor Angela Merkel met Kazakh President Kassym-Jomart Tokayev in Berlin on Friday.',
    ['Angela Merkel person', 'Kazakh group', 'Kassym-Jomart Tokayev person', 'Berlin place'],
  ],
  ['Abu Hassan Amer, 44, agreed. “We will wait,” Amer said in Gaza.', ['Abu Hassan Amer person ?', 'Gaza']],
  [
    'The European Commission fined Google 2.4 billion euros.',
    ['European Commission organization', 'Google organization'],
  ],
  [
    '“It is over,” said Wanjiru Otieno, a farmer near Nakuru in Kenya.',
    ['Wanjiru Otieno person ?', 'Nakuru place', 'Kenya place'],
  ],
  [
    'Police in Lyon arrested two men after the match, the French Interior Ministry said.',
    ['Lyon place', 'French Interior Ministry organization'],
  ],
  [
    'The U.S. Supreme Court sits in Washington, D.C., not in New York.',
    ['US Supreme Court organization', 'Washington, D.C. place', 'New York City place'],
  ],
];

describe('finds, types and links', () => {
  it.each(FOUND)('%s', (text, expected) => {
    const found = brief(text);
    for (const one of expected)
      expect(
        found.some((chain) => chain === one || chain.startsWith(one)),
        `${one} in ${found.join(', ')}`,
      ).toBe(true);
  });
});

const NOTHING: readonly string[] = [
  'On Monday it rained, and by Tuesday the road was gone.',
  'He said that he would read it in May. Will you read it, too?',
  'I think so. The answer is no. What happened next?',
  'Prices rose 4 percent in March, more than anybody had thought.',
  'However, nobody came. Then they went home. Still, the door was open.',
  'Police said the man, 34, was driving a white van.',
];

describe('takes no plain words for names', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('never throws', () => {
  it.each(['“Jr. is here,” said Ed Marsh Jr. and Jr. II.', 'A', '-', 'U.S. U.S. U.S.', 'Ii Iv Jr Sr'])('%s', (text) => {
    expect(() => chainsOf(text)).not.toThrow();
  });
});

describe('joins', () => {
  it('surnames, titles and roles of the date with the full name', () => {
    const chains = chainsOf(
      'Kazakh President Kassym-Jomart Tokayev spoke on Friday.\n\nTokayev said more would follow. The Kazakh president then left for Moscow. Mr. Tokayev returned on Sunday.',
    );
    const tokayev = chains.find(({ name }) => name === 'Kassym-Jomart Tokayev');
    expect(tokayev?.mentions.map(({ form }) => form)).toEqual(['full', 'short', 'role', 'short']);
    expect(tokayev?.role).toMatchObject({ title: 'President', of: 'Kazakhstan', source: 'dataset' });
  });

  it('an acronym with the name it stands for', () => {
    const chains = chainsOf(
      'The Harbor Workers Guild (HWG) called a strike. The HWG wants more pay, its leader said in Dover.',
    );
    const guild = chains.filter(({ mentions }) => mentions.some(({ form }) => form === 'acronym'));
    expect(guild.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Harbor Workers Guild', 3]]);
  });

  it('keeps two people of one surname apart', () => {
    const chains = chainsOf(
      'Maria Keller and Jonas Keller opened the shop in Bern. Maria Keller paid for it. Jonas Keller painted it.',
    );
    expect(chains.filter(({ kind }) => kind === 'person').map(({ name, mentions }) => [name, mentions.length])).toEqual(
      [
        ['Maria Keller', 2],
        ['Jonas Keller', 2],
      ],
    );
  });

  it('judges an office by the date of the story', () => {
    const roleOn = (date: string) =>
      chainsOf('Olaf Scholz spoke in Berlin.', date).find(({ name }) => name === 'Olaf Scholz')?.role?.title;
    expect(roleOn('2023-05-01')).toBe('Chancellor');
    expect(roleOn('2019-05-01')).not.toBe('Chancellor');
  });
});
