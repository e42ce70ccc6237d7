/** `annotate --ndjson` as a filter in real pipes: constant state, bad lines answered, slow and vanished readers. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = ['dist/cli/newsgloss.mjs', 'annotate', '--ndjson'];
const TEXT =
  'BERLIN, 8 January 2022 - Chancellor Olaf Scholz met Emmanuel Macron in Paris on Saturday.\n\n“We agree,” Scholz said.';
const document = (id: number | string, text = TEXT): string => JSON.stringify({ id, text, date: '2022-01-08' });
type Answer = { id: number | string; error?: string; annotation?: { chains: { name: string }[] } };
const answersOf = (output: string): Answer[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

describe('annotate --ndjson', () => {
  it('answers every line in its place, a bad one with its id and why', () => {
    const bad = [
      'not json',
      '{"id":"empty"}',
      '{"id":7,"text":5}',
      '{"text":"no id"}',
      '[]',
      '{"id":"broken","html":""}',
    ];
    const input = [document('first'), ...bad, document('last')].join('\n');
    const { stdout, stderr, status } = spawnSync(process.execPath, CLI, { input, encoding: 'utf8' });
    const answers = answersOf(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['first', 2, 'empty', 7, 5, 6, 'broken', 'last']);
    expect(answers.map(({ error }) => error === undefined)).toEqual([true, ...bad.map(() => false), true]);
    expect(answers.at(-1)!.annotation!.chains.map(({ name }) => name)).toContain('Olaf Scholz');
    expect(stderr.match(/^newsgloss: line \d+: /gm)).toHaveLength(bad.length);
    expect(status).toBe(1);
  });

  it('says the same of a document whatever came before it', () => {
    const other = document('other', 'PARIS - Scholz Motors of Texas sued Macron Foods on Tuesday.');
    const run = (lines: string[]) =>
      answersOf(execFileSync(process.execPath, CLI, { input: lines.join('\n'), encoding: 'utf8' })).at(-1);
    expect(run([other, other, document('x')])).toEqual(run([document('x')]));
  });

  it('reads no faster than its output is taken', async () => {
    const child = spawn(process.execPath, CLI);
    child.stdout.pause();
    // Much to read and little to do: the pipes fill soon.
    const line = `${JSON.stringify({ id: 'x', text: TEXT.repeat(4), unread: 'x'.repeat(200_000) })}\n`;
    let taken = 0;
    // Fills every pipe; the filter stands still until somebody reads, so that writing stops, too.
    const stuck = await fill(child, line, (count) => {
      taken = count;
    });
    expect(stuck).toBe(true);
    const end = new Promise((done) => child.on('close', done));
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    // Stopped by hand, it goes on by hand.
    child.stdout.resume();
    child.stdin.end();
    expect(await end).toBe(0);
    expect(lines).toBe(taken);
  });

  it('ends without a word when nobody reads any more', async () => {
    const child = spawn(process.execPath, CLI);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdin.on('error', () => undefined);
    const end = new Promise((done) => child.on('close', done));
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${document('x')}\n`;
    child.stdin.write(line.repeat(2_000));
    child.stdin.end();
    expect([await end, complaint]).toEqual([0, '']);
  });

  it('is a filter for GNU parallel: all documents, each once, in order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-stream-'));
    const archive = join(folder, 'archive.ndjson');
    writeFileSync(archive, Array.from({ length: 60 }, (_, id) => `${document(id)}\n`).join(''));
    const filter = `${process.execPath} ${CLI.join(' ')}`;
    const output = execFileSync('parallel', ['--will-cite', '--pipe', '-k', '-j2', '--block', '4k', filter], {
      input: readFileSync(archive),
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const answers = answersOf(output);
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, id) => id));
    expect(answers.every(({ error }) => error === undefined)).toBe(true);
  });
});

/** Writes `line` until the child takes no more; true when that happened. */
async function fill(
  child: ChildProcessWithoutNullStreams,
  line: string,
  wrote: (count: number) => void,
): Promise<boolean> {
  // Input and output pipes hold some 64 KB, the streams around them less than 1 MB: far below what is offered.
  for (let count = 1; count * line.length < 64_000_000; count++) {
    const free = child.stdin.write(line);
    wrote(count);
    if (free) continue;
    // A pipe that moves drains within moments; two seconds without is standing still.
    const moved = await Promise.race([
      new Promise<boolean>((done) => child.stdin.once('drain', () => done(true))),
      new Promise<boolean>((done) => setTimeout(() => done(false), 2_000)),
    ]);
    if (!moved) return true;
  }
  return false;
}
