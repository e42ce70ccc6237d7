/** Timing by repetition: what a run takes, in milliseconds. */

export type Contender<T> = readonly [name: string, run: (input: T) => unknown];

export type Timed = { readonly name: string; readonly times: readonly number[] };

/** Runs every contender on every input in turn, so that a busy machine slows all alike; the first round warms up. */
export function timed<T>(inputs: readonly T[], contenders: readonly Contender<T>[], rounds = 2): Timed[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const input of inputs)
      contenders.forEach(([, run], at) => {
        const start = performance.now();
        run(input);
        if (round > 0) times[at]!.push(performance.now() - start);
      });
  return contenders.map(([name], at) => ({ name, times: times[at]! }));
}

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** One line of the table: median, 95th percentile, and how it compares with the first. */
export function row({ name, times }: Timed, first: Timed): string {
  const ratio = sum(times) / sum(first.times);
  return `  ${name.padEnd(34)} median ${quantile(times, 0.5).toFixed(2).padStart(8)} ms   p95 ${quantile(times, 0.95).toFixed(2).padStart(8)} ms   ${name === first.name ? '' : `${ratio.toFixed(1)} × ours`}`;
}
