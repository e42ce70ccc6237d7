/** Lines of a large file, plain or gzip, in constant memory, from any byte on. */
import { createReadStream, type ReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Read at once: larger pieces are no faster. */
const PIECE = 1 << 20;
/** Longest line that is kept in memory; the longest items of Wikidata have some 5 MB. */
const LONGEST = 64 << 20;
const NEWLINE = 0x0a;

export type Line = {
  /** Without its end; null for one that is longer than any item. Valid until the next line is asked for. */
  readonly bytes: Buffer | null;
  /** Where the next line begins, in the unpacked file. */
  readonly end: number;
};

export type LineReader = {
  readonly lines: AsyncIterable<Line>;
  /** Bytes of the file itself, and how many are read. */
  readonly size: number;
  read(): number;
};

/**
 * From the byte `start` of the unpacked file, which must begin a line. In gzip nothing can be sought: what stands before is unpacked and
 * thrown away, without being looked at. Rejects when the file ends amid its packing or is damaged.
 */
export function readLines(path: string, start: number): LineReader {
  const { size } = statSync(path);
  const isPacked = /\.gz$/i.test(path);
  const file = createReadStream(path, { highWaterMark: PIECE, start: isPacked ? 0 : start });
  const pieces = isPacked ? unpacked(file) : file;
  return {
    lines: linesOf(pieces, isPacked ? 0 : start, start),
    size,
    read: () => file.bytesRead + (isPacked ? 0 : start),
  };
}

function unpacked(file: ReadStream): Readable {
  const gunzip = createGunzip({ chunkSize: PIECE });
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

async function* linesOf(pieces: Readable, first: number, start: number): AsyncGenerator<Line> {
  let at = first;
  let rest: Buffer[] = [];
  let waiting = 0;
  for await (const piece of pieces as AsyncIterable<Buffer>) {
    let from = Math.min(piece.length, Math.max(0, start - at));
    for (let end = piece.indexOf(NEWLINE, from); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      const bytes = piece.subarray(from, end);
      yield { bytes: whole(rest, waiting, bytes), end: at + end + 1 };
      rest = [];
      waiting = 0;
      from = end + 1;
    }
    waiting += piece.length - from;
    if (waiting > LONGEST) rest = [];
    else if (from < piece.length) rest.push(piece.subarray(from));
    at += piece.length;
  }
  if (waiting > 0) yield { bytes: whole(rest, waiting, Buffer.alloc(0)), end: at };
}

function whole(rest: readonly Buffer[], waiting: number, last: Buffer): Buffer | null {
  if (waiting + last.length > LONGEST) return null;
  return waiting === 0 ? last : Buffer.concat([...rest, last]);
}
