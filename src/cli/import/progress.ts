/** What an import tells while it runs, on standard error. */

/** Milliseconds between two lines: in a terminal the line is written over, in a log each stays. */
const PAUSE = process.stderr.isTTY ? 500 : 30_000;

export class Progress {
  private readonly began = performance.now();
  private last = 0;

  /** Says `words()` when it is time; the line is cut to the terminal's width. */
  tell(words: () => string): void {
    const now = performance.now();
    if (now - this.last < PAUSE) return;
    this.last = now;
    this.say(words());
  }

  say(words: string): void {
    if (!process.stderr.isTTY) process.stderr.write(`${words}\n`);
    else process.stderr.write(`\r\u001b[K${words.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  }

  /** Ends the line that is written over. */
  close(): void {
    if (process.stderr.isTTY) process.stderr.write('\n');
  }

  get seconds(): number {
    return (performance.now() - this.began) / 1000;
  }
}

/** `done` and `total` in the same unit, `seconds` since `done` was `before`: '1 h 12 min left'; '' as long as nobody knows. */
export function timeLeft(input: { done: number; before: number; total: number; seconds: number }): string {
  const { done, before, total, seconds } = input;
  if (done <= before || seconds < 1) return '';
  const left = Math.round(((total - done) / (done - before)) * seconds);
  if (left < 60) return `${left} s left`;
  const minutes = Math.round(left / 60);
  return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

export const count = (number: number): string => number.toLocaleString('en-US');

export function bytes(number: number): string {
  const unit = number >= 1e9 ? 1e9 : 1e6;
  return `${(number / unit).toFixed(1)} ${unit === 1e9 ? 'GB' : 'MB'}`;
}
