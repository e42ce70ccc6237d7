/** Marks of every style: text → what stands inside them. */
import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../../src/engine/quotes/regions';
import { readStory } from '../../../../src/engine/text';
import { articleOf, wordsOf } from './support';

const inside = (text: string): string[] =>
  findRegions(readStory(articleOf(text))).map((region) => wordsOf(text, region));

const STYLES: [string, string[]][] = [
  ['“Go home,” she said.', ['Go home,']],
  ['"Go home," she said.', ['Go home,']],
  ['‘Go home,’ she said.', ['Go home,']],
  ["'Go home,' she said.", ['Go home,']],
  ["``Go home,'' she said.", ['Go home,']],
  ["''Go home,'' she said.", ['Go home,']],
  ['« Go home », she said.', ['Go home']],
  ['„Go home“, she said.', ['Go home']],
  ['“Go home," she said.', ['Go home,']],
  ['He was noisy, “noting that it moves, ”the Council said.', ['noting that it moves,']],
  ['‘It’s the boys’ boat,’ she said. ‘Don’t go.’', ['It’s the boys’ boat,', 'Don’t go.']],
  ['“He told me, ‘Go home,’ and I went,” she said.', ['He told me, ‘Go home,’ and I went,']],
  ['\'He said "no" at once,\' she said.', ['He said "no" at once,']],
  ["''I said, 'Go home,''' she said.", ["I said, 'Go home,'"]],
  ['"This is \'a long one,\' " she said.', ["This is 'a long one,'"]],
  ['She said “[the plan] is (mostly) good” twice.', ['[the plan] is (mostly) good']],
  ['She wrote: “There is no end', ['There is no end']],
  ['“One is here.\n“Two is there,” she said.', ['One is here.', 'Two is there,']],
  ["'One is here.\n'Two is there,' she said.", ['One is here.', 'Two is there,']],
  ['The "Victim 1" of the files spoke.', ['Victim 1']],
];

const NO_MARKS: [string, string[]][] = [
  ['The 6\'2" keeper has a 15" screen.', []],
  ['The boys’ boats and the girls’ nets.', []],
  ['Rock ’n’ roll of the ’90s ’til dawn.', []],
  ["It's theirs, isn't it?", []],
  ['At 40° 26′ 46″ N the boat stopped.', []],
  ['“”', []],
  ['"…"', []],
];

describe('findRegions', () => {
  it.each(STYLES)('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
  it.each(NO_MARKS)('no quote: %s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
  it('tells a quote that goes on in the next paragraph', () => {
    const regions = findRegions(readStory(articleOf('“One is here.\n“Two is there,” she said.')));
    expect(regions.map(({ unclosed, continues }) => [unclosed, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
