/** The bounded part of the fuzzer: some hundred inputs for every parser, always the same. `npm run fuzz` tries a million. */
import { describe, expect, it } from 'vitest';
import { minimized } from '../../scripts/fuzz/minimize';
import { parsersOver } from '../../scripts/fuzz/parsers';
import { run } from '../../scripts/fuzz/run';
import { loadSeeds } from '../../scripts/fuzz/seeds';
import { builtKnowledge } from './support/knowledge';

/** Some 10 s in all on a quiet machine. */
const INPUTS_OF_A_SHARE = 12;

const seeds = loadSeeds(undefined);

describe('every parser bears what it is given', () => {
  it.each(parsersOver(builtKnowledge()))('$name', async (parser) => {
    const { failures } = await run({ parser, seeds, count: INPUTS_OF_A_SHARE * parser.share, seed: 1 });
    expect(failures).toEqual([]);
  });
});

it('a failing input is reported as short as it can be', async () => {
  const input = `${'a'.repeat(500)}(${'b'.repeat(500)})`;
  expect(await minimized(input, async (shorter) => /\(.*\)/.test(shorter))).toBe('()');
});

it('failures are counted by kind', async () => {
  const [parser] = parsersOver(builtKnowledge());
  const broken = { ...parser!, problems: (input: string) => (input.length > 3 ? [`is ${input.length} long`] : []) };
  const { failures } = await run({ parser: broken, seeds, count: 20, seed: 1 });
  expect(failures).toHaveLength(1);
  expect(failures[0]!.input).toHaveLength(4);
  expect(failures[0]!.count).toBeGreaterThan(10);
});
