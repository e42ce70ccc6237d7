/** How a parser's time grows with its input: doubling must not cost more than a little over twice. */
import type { Growth, Parser } from './parser';

/** Twice, and what caches and garbage collection add on inputs of megabytes. */
export const MOST_GROWTH = 2.3;
const SMALLEST = 64 * 1024;
const LARGEST = 4 * 1024 * 1024;
/** Processor time, which other programs do not add to. Less is noise (ms). */
const SHORTEST_MS = 8;
/** A single run beyond this says enough (ms). */
const LONGEST_MS = 30_000;
/** A busy machine spoils a measurement, never improves it: the best of these counts. */
const TRIES = 3;

export type Growing = {
  readonly name: string;
  readonly piece: string;
  /** Worst ratio of neighboring sizes, and the larger of them. */
  readonly ratio: number;
  readonly at: number;
  /** Largest size tried, and its time. */
  readonly size: number;
  readonly ms: number;
};

export function growthOf(parser: Parser & { growth: Growth }): Growing[] {
  return parser.growth.pieces.map((piece) => ({ name: parser.name, piece, ...measured(parser.growth, piece) }));
}

function measured(growth: Growth, piece: string): Omit<Growing, 'name' | 'piece'> {
  let worst = { ratio: 0, at: 0 };
  let size = SMALLEST;
  let ms = fastest(growth, piece, size);
  while (size < LARGEST && ms < LONGEST_MS) {
    const next = size * 2;
    let after = fastest(growth, piece, next);
    let ratio = ratioOf(ms, after);
    // Once more, side by side, before anything is said.
    for (let again = 0; again < 2 && ratio > MOST_GROWTH; again++) {
      ms = Math.min(ms, fastest(growth, piece, size, 1));
      after = Math.min(after, fastest(growth, piece, next, 1));
      ratio = ratioOf(ms, after);
    }
    if (ratio > worst.ratio) worst = { ratio, at: next };
    size = next;
    ms = after;
  }
  return { ...worst, size, ms };
}

function ratioOf(before: number, after: number): number {
  return after < SHORTEST_MS ? 0 : after / Math.max(before, SHORTEST_MS / 2);
}

function fastest(growth: Growth, piece: string, size: number, tries = TRIES): number {
  const input = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < tries; turn++) {
    const work = growth.prepare(input);
    const start = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
    if (best > LONGEST_MS / 10) break;
  }
  return best;
}
