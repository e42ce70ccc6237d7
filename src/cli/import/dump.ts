/** `newsgloss dataset import --wikidata DUMP.json.gz`: one pass over the dump, one item a line in an array. */
import { statSync } from 'node:fs';
import { keptOf } from './item';
import { Keeper } from './keep';
import type { Choice, Kept } from './kept';
import { type LineReader, readLines } from './lines';
import { bytes, count, Progress, timeLeft } from './progress';

/** What every item with an English page has in its line: the others, nine of ten, are never parsed. */
const ENGLISH_PAGE = Buffer.from('"enwiki"');
const BRACES = { OPEN: 0x7b, CLOSE: 0x7d, COMMA: 0x2c } as const;

export type DumpImport = Choice & {
  readonly dump: string;
  readonly out: string;
  readonly resume: boolean;
  /** Facts of the dump are those of this day, YYYY-MM-DD. */
  readonly asOf: string;
};

/** Returns what to tell at the end. Rejects with Interrupted when the reader stopped it. */
export async function importDump(input: DumpImport): Promise<string> {
  const { size, mtimeMs } = statSync(input.dump);
  const question = JSON.stringify([input.dump, size, mtimeMs, input.minSitelinks, input.classes.rows]);
  const keeper = new Keeper(input.out, { question, resume: input.resume });
  const progress = new Progress();
  try {
    const { state } = keeper;
    const start = state.position;
    if (start > 0 && /\.gz$/i.test(input.dump))
      progress.say(`gzip cannot be sought: unpacking again to byte ${count(start)}, without reading the items`);
    const reader = readLines(input.dump, start);
    const began = { items: state.items, read: start > 0 && !/\.gz$/i.test(input.dump) ? start : 0 };
    for await (const { bytes: line, end } of reader.lines) {
      const read = line === null ? 'bad' : readLine(line, input);
      if (read !== 'nothing') state.items++;
      if (read === 'bad') state.bad++;
      else if (typeof read === 'object') await keeper.keep(read);
      await keeper.reached(end);
      progress.tell(() => progressLine(keeper, reader, progress, began));
    }
    const told = await keeper.finish({ version: `wikidata ${input.asOf}`, asOf: input.asOf }, progress);
    progress.close();
    return `${told}; ${count(state.items)} items read, ${count(state.bad)} lines could not be read`;
  } finally {
    await keeper.close();
  }
}

/** The item, 'skipped' for one that is not wanted, 'bad' for a line that is no item, 'nothing' for the brackets of the array. */
function readLine(line: Buffer, choice: Choice): Kept | 'skipped' | 'bad' | 'nothing' {
  const { first, end } = contentOf(line);
  if (end <= first || (end === first + 1 && (line[first] === 0x5b || line[first] === 0x5d))) return 'nothing';
  if (line[first] !== BRACES.OPEN || line[end - 1] !== BRACES.CLOSE) return 'bad';
  if (line.indexOf(ENGLISH_PAGE) < 0) return 'skipped';
  try {
    return keptOf(JSON.parse(line.toString('utf8', first, end)), choice) ?? 'skipped';
  } catch {
    return 'bad';
  }
}

/** Without the comma and white space around. */
function contentOf(line: Buffer): { first: number; end: number } {
  let first = 0;
  let end = line.length;
  while (end > first && (line[end - 1]! <= 0x20 || line[end - 1] === BRACES.COMMA)) end--;
  while (first < end && line[first]! <= 0x20) first++;
  return { first, end };
}

function progressLine(
  { state }: Keeper,
  reader: LineReader,
  { seconds }: Progress,
  began: { items: number; read: number },
): string {
  const read = reader.read();
  const rate = (state.items - began.items) / Math.max(1, seconds);
  const left = timeLeft({ done: read, before: began.read, total: reader.size, seconds });
  const share = `${bytes(read)} of ${bytes(reader.size)} (${((read / reader.size) * 100).toFixed(1)} %)`;
  return [
    `${count(state.items)} items`,
    `${count(Math.round(rate))} a second`,
    share,
    left,
    `${count(state.kept)} kept`,
    `${count(state.bad)} bad lines`,
  ]
    .filter(Boolean)
    .join(', ');
}
