/** The packed file around its sections: writing, checking, views. */
import { checksum, FORMAT, HEADER_INTS, MAGIC, SECTIONS, type SectionName, type Sections } from './format';

/** The file cannot be used; the message says why in plain words. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

const HEADER = HEADER_INTS + SECTIONS.length * 2;

export function writeFile(
  sections: Readonly<Record<SectionName, Uint32Array | Uint16Array | Uint8Array>>,
): ArrayBuffer {
  const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
  const size = SECTIONS.reduce((sum, name) => sum + padded(sections[name].byteLength), HEADER * 4);
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  let at = HEADER * 4;
  for (const [index, name] of SECTIONS.entries()) {
    const content = sections[name];
    words[HEADER_INTS + index * 2] = at;
    words[HEADER_INTS + index * 2 + 1] = padded(content.byteLength);
    new Uint8Array(buffer, at).set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
    at += padded(content.byteLength);
  }
  words.set([MAGIC, FORMAT, size, checksum(words.subarray(HEADER_INTS))]);
  return buffer;
}

/** Views, no copies. Throws DatasetError for a file that is none of ours, of another format, cut off or damaged. */
export function readFile(buffer: ArrayBuffer): Sections {
  if (buffer.byteLength < HEADER_INTS * 4) throw new DatasetError('The dataset file is cut off.');
  const [magic, format, length, sum] = new Uint32Array(buffer, 0, HEADER_INTS);
  if (magic !== MAGIC) throw new DatasetError('This is not a Newsgloss dataset.');
  if (format !== FORMAT)
    throw new DatasetError(`The dataset has format ${format}, this version of Newsgloss reads format ${FORMAT}.`);
  if (length !== buffer.byteLength || length % 4 !== 0 || length < HEADER * 4)
    throw new DatasetError('The dataset file is cut off.');
  const words = new Uint32Array(buffer);
  if (checksum(words.subarray(HEADER_INTS)) !== sum) throw new DatasetError('The dataset file is damaged.');
  return Object.fromEntries(
    SECTIONS.map((name, index) => {
      const [at = 0, size = 0] = words.subarray(HEADER_INTS + index * 2);
      return [name, new Uint32Array(buffer, at, size / 4)];
    }),
  ) as Sections;
}
