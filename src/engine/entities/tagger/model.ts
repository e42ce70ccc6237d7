/** The tagger's weights: one binary file, viewed, never parsed. Trained by `npm run train`; its model card stands beside it. */
import type { Kind } from '../../../types';
import { checksum } from '../../dataset';

export const TAGGED_KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];
/** Label of a token that is no part of a name. */
export const OUTSIDE = TAGGED_KINDS.length;
export const LABELS = OUTSIDE + 1;
/** What stands before the first label of an island. */
export const START = OUTSIDE + 1;

/** 'NGTM', little-endian. */
const MAGIC = 0x4d54474e;
const FORMAT = 1;
const HEADER_INTS = 4;
/** Everyday words, as a bit set over their hashes: the training text's set 12,154 of 2^17 bits, so 9 % of other words pass for everyday. */
export const COMMON_BITS = 17;

export type TaggerModel = {
  /** Rows of weights are 2^rowBits. */
  readonly rowBits: number;
  /** A weight of 1 in the table stands for this much. */
  readonly scale: number;
  /** transitions[before * LABELS + label], before up to START. */
  readonly transitions: Float32Array;
  readonly common: Uint32Array;
  /** weights[row * LABELS + label] */
  readonly weights: Int8Array;
};

/** The file is no model or damaged; the message is for the reader. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export function packModel({ rowBits, scale, transitions, common, weights }: TaggerModel): ArrayBuffer {
  const head = new ArrayBuffer(HEADER_INTS * 4);
  new Uint32Array(head).set([MAGIC, FORMAT, rowBits, 0]);
  new Float32Array(head)[3] = scale;
  const parts = [head, transitions, common, weights].map((part) =>
    part instanceof ArrayBuffer ? new Uint8Array(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file.buffer;
}

/** The file with a seal, its checksum, behind it: what is packaged is sealed, the file as trained is not. */
export function sealed(file: ArrayBuffer): ArrayBuffer {
  const words = new Uint32Array(file.byteLength / 4 + 1);
  words.set(new Uint32Array(file));
  words[words.length - 1] = checksum(new Uint32Array(file));
  return words.buffer;
}

/** Throws ModelError. Does not copy the buffer. Checks the seal where there is one. */
export function openModel(buffer: ArrayBuffer): TaggerModel {
  if (buffer.byteLength < HEADER_INTS * 4) throw new ModelError('The file of the name tagger is cut off.');
  const [magic, format, rowBits = 0] = new Uint32Array(buffer, 0, 3);
  if (magic !== MAGIC || format !== FORMAT)
    throw new ModelError('This is no name tagger of this version of Newsgloss.');
  const transitions = (LABELS + 1) * LABELS;
  const common = 2 ** COMMON_BITS / 32;
  const weights = 2 ** rowBits * LABELS;
  const start = HEADER_INTS * 4;
  const length = start + (transitions + common) * 4 + weights;
  if (buffer.byteLength === length + 4) {
    const words = new Uint32Array(buffer);
    if (checksum(words.subarray(0, -1)) !== words.at(-1))
      throw new ModelError('The file of the name tagger is damaged.');
  } else if (buffer.byteLength !== length) throw new ModelError('The file of the name tagger is cut off.');
  return {
    rowBits,
    scale: new Float32Array(buffer, 12, 1)[0]!,
    transitions: new Float32Array(buffer, start, transitions),
    common: new Uint32Array(buffer, start + transitions * 4, common),
    weights: new Int8Array(buffer, start + (transitions + common) * 4, weights),
  };
}

export function isCommonIn(common: Uint32Array): (word: number) => boolean {
  return (word) => {
    const bit = word & (2 ** COMMON_BITS - 1);
    return (common[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  };
}

export function addCommon(common: Uint32Array, word: number): void {
  const bit = word & (2 ** COMMON_BITS - 1);
  common[bit >>> 5]! |= 1 << (bit & 31);
}
