/**
 * `npm run fuzz [-- --count 1000000] [--seed 1] [--only PARSER] [--growth] [--corpora DIR]`: generated inputs for every parser, shared out
 * among them, with what failed (minimized), and the slowest. `--growth` measures instead how time grows up to 4 MB. Status 1 where something failed.
 */
import { parseArgs } from 'node:util';
import { builtKnowledge } from '../tests/unit/support/knowledge';
import { type Growing, growthOf, MOST_GROWTH } from './fuzz/growth';
import type { Growth, Parser } from './fuzz/parser';
import { parsersOver } from './fuzz/parsers';
import { type Run, run } from './fuzz/run';
import { loadSeeds } from './fuzz/seeds';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    growth: { type: 'boolean', default: false },
    corpora: { type: 'string' },
  },
});
/** A line of progress this often (ms). */
const TELL_EVERY = 10_000;

/** An input of some thousand characters that takes longer deserves a look (ms). */
const SLOW_MS = 2_000;
const HEAD = 'parser               inputs  failures   units an input   a second   slowest input';

const all = parsersOver(builtKnowledge());
const parsers = all.filter(({ name }) => values.only === undefined || name.includes(values.only));
if (parsers.length === 0) {
  process.stderr.write(`no such parser; there are: ${all.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
process.exitCode = (await (values.growth ? growth() : fuzz())) ? 0 : 1;

async function fuzz(): Promise<boolean> {
  const seeds = loadSeeds(values.corpora);
  const shares = parsers.reduce((sum, { share }) => sum + share, 0);
  const runs: Run[] = [];
  for (const parser of parsers) {
    const count = Math.ceil((Number(values.count) * parser.share) / shares);
    runs.push(await run({ parser, seeds, count, seed: Number(values.seed), progress: teller(parser.name, count) }));
    tell(runs.at(-1)!);
  }
  const inputs = runs.reduce((sum, one) => sum + one.inputs, 0);
  const failures = runs.flatMap((one) => one.failures);
  process.stdout.write(`\n${HEAD}\n${runs.map(line).join('\n')}\n`);
  process.stdout.write(`${inputs} inputs, ${failures.length} kinds of failure\n`);
  return failures.length === 0;
}

function tell(one: Run): void {
  process.stdout.write(`${line(one)}\n`);
  for (const { problem, input, count } of one.failures)
    process.stdout.write(`${one.name}, ${count} times: ${problem}\n  ${JSON.stringify(input)}\n`);
  if (one.slowest.ms > SLOW_MS) process.stdout.write(`slowest: ${JSON.stringify(one.slowest.input)}\n`);
}

async function growth(): Promise<boolean> {
  const tooSteep = ({ ratio }: Growing): boolean => ratio > MOST_GROWTH;
  let isFlat = true;
  for (const parser of parsers.filter(grows))
    for (const one of growthOf(parser)) {
      process.stdout.write(
        `${tooSteep(one) ? 'STEEP' : 'ok   '} ${one.name.padEnd(18)} ${JSON.stringify(one.piece).slice(0, 50).padEnd(50)} worst doubling ${one.ratio.toFixed(2)} at ${kilobytes(one.at)}, ${kilobytes(one.size)} in ${one.ms.toFixed(0)} ms\n`,
      );
      isFlat &&= !tooSteep(one);
    }
  return isFlat;
}

function grows(parser: Parser): parser is Parser & { growth: Growth } {
  return parser.growth !== null;
}

function teller(name: string, count: number): (done: number) => void {
  let told = performance.now();
  return (done) => {
    if (performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    process.stdout.write(`  ${name}: ${done} of ${count}\n`);
  };
}

function line({ name, inputs, units, failures, seconds, slowest }: Run): string {
  return [
    name.padEnd(18),
    String(inputs).padStart(8),
    String(failures.reduce((sum, { count }) => sum + count, 0)).padStart(9),
    (units / inputs).toFixed(0).padStart(16),
    (inputs / seconds).toFixed(0).padStart(10),
    `${slowest.ms.toFixed(0).padStart(7)} ms of ${slowest.input.length} units`,
  ].join(' ');
}

function kilobytes(units: number): string {
  return `${Math.round(units / 1024)} K`;
}
