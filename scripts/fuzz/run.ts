/** Runs one parser on many inputs. The same seed gives the same inputs. */
import fc from 'fast-check';
import { minimized } from './minimize';
import type { Parser } from './parser';
import type { Seeds } from './seeds';

export type Failure = { readonly problem: string; readonly input: string; count: number };
export type Run = {
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  /** One of each kind, minimized. */
  readonly failures: readonly Failure[];
  readonly seconds: number;
  /** By processor time, which other programs do not add to. */
  readonly slowest: { readonly ms: number; readonly input: string };
};

type RunOptions = {
  readonly parser: Parser;
  readonly seeds: Seeds;
  readonly count: number;
  readonly seed: number;
  /** Called after every batch with the number of inputs done. */
  readonly progress?: (done: number) => void;
};

/** Inputs are made a batch at a time: all of them would not fit into memory. */
const BATCH = 500;

export async function run({ parser, seeds, count, seed, progress }: RunOptions): Promise<Run> {
  const arbitrary = parser.inputs(seeds);
  const failures = new Map<string, Failure>();
  let units = 0;
  let slowest = { ms: 0, input: '' };
  const began = performance.now();
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    for (const input of fc.sample(arbitrary, { numRuns: size, seed: seed + done })) {
      units += input.length;
      const start = process.cpuUsage();
      const problem = await firstProblem(parser, input);
      const ms = process.cpuUsage(start).user / 1000;
      if (ms > slowest.ms) slowest = { ms, input };
      if (problem !== null) await keep(failures, { parser, problem, input });
    }
    progress?.(Math.min(count, done + size));
  }
  const seconds = (performance.now() - began) / 1000;
  return { name: parser.name, inputs: count, units, failures: [...failures.values()], seconds, slowest };
}

async function keep(
  failures: Map<string, Failure>,
  { parser, problem, input }: { parser: Parser; problem: string; input: string },
): Promise<void> {
  const kind = kindOf(problem);
  const known = failures.get(kind);
  if (known !== undefined) {
    known.count++;
    return;
  }
  const fails = async (shorter: string): Promise<boolean> => {
    const other = await firstProblem(parser, shorter);
    return other !== null && kindOf(other) === kind;
  };
  failures.set(kind, { problem, input: await minimized(input, fails), count: 1 });
}

/** The first thing wrong with what a parser makes of an input, or null. */
export async function firstProblem(parser: Parser, input: string): Promise<string | null> {
  try {
    return (await parser.problems(input))[0] ?? null;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
}

/** Problems that differ in numbers and quoted words are one. */
function kindOf(problem: string): string {
  return problem.replace(/'[^']*'/g, "''").replace(/\d+/g, '0');
}
