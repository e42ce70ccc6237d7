/** The command line over many documents: how fast, and how much memory while it runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadStories } from '../stories/load';

export type StreamReport = {
  readonly documents: number;
  readonly perSecond: number;
  readonly errors: number;
  /** Most memory of the process in its first tenth, and in the rest (MB); of one process, where Linux tells. */
  readonly first: number;
  readonly rest: number;
};

/** One in so many lines is broken. */
const BAD = 1000;

/** Sends `count` documents (our own stories in turn) through `command`. */
export async function runStream(command: readonly string[], count: number): Promise<StreamReport> {
  const texts = loadStories().map(({ text }) => text);
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  const started = performance.now();
  let done = 0;
  let errors = 0;
  let first = 0;
  let rest = 0;
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      done++;
      if (line.includes('"error":')) errors++;
      if (done % 100 !== 0) continue;
      const now = residentMegabytes(child.pid!);
      if (done <= count / 10) first = Math.max(first, now);
      else rest = Math.max(rest, now);
    }
  })();
  for (let id = 0; id < count; id++) {
    const line = id % BAD === BAD - 1 ? `{"id":${id},"text":` : JSON.stringify({ id, text: texts[id % texts.length] });
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await reading;
  return { documents: done, perSecond: (done * 1000) / (performance.now() - started), errors, first, rest };
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    // It has ended, or this is no Linux.
    return 0;
  }
}
