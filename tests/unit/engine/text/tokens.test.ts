/** Tokens and sentences: sentence → expected cuts. */
import { describe, expect, it } from 'vitest';
import { splitSentences, tokenize } from '../../../../src/engine/text';

const TOKENS: [string, string[]][] = [
  ["Russia's army", ['Russia', "'s", 'army']],
  ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
  ['Mr. O’Brien didn’t', ['Mr.', 'O’Brien', 'didn’t']],
  ['Acme Inc. rose 3.5%', ['Acme', 'Inc.', 'rose', '3.5', '%']],
  ['John F. Kennedy', ['John', 'F.', 'Kennedy']],
  ['Russian-led', ['Russian', '-', 'led']],
  ["``Go,'' she said", ['``', 'Go', ',', "''", 'she', 'said']],
  ['1,200 people at 9:30', ['1,200', 'people', 'at', '9:30']],
  ['So did I. He left.', ['So', 'did', 'I', '.', 'He', 'left', '.']],
];

const SENTENCES: [string, number][] = [
  ['He left. She stayed.', 2],
  ['“Go!” he said.', 1],
  ['“We had to go.” He said no more.', 2],
  ['Mr. Smith met Dr. Jones on Jan. 5 in the U.S. Senate.', 1],
  ['He lives in the U.S. The country is large.', 2],
  ['It rose 3.5 percent. 12 people saw it.', 2],
  ['The end.” “And so on,” she said.', 2],
  ['', 0],
];

describe('tokenize', () => {
  it.each(TOKENS)('%s', (text, expected) => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(expected);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('keeps to the range it was given', () => {
    expect(tokenize('abc def ghi', 4, 6).map((token) => token.text)).toEqual(['de']);
  });
});

describe('splitSentences', () => {
  it.each(SENTENCES)('%s', (text, count) => {
    expect(splitSentences(tokenize(text))).toHaveLength(count);
  });
});
