/** Streams of single bits over 32-bit words, most significant first: what every packed record is written in. */

export class BitWriter {
  private words = new Uint32Array(1024);
  /** Bits written so far. */
  length = 0;

  /** The low `width` (0 to 32) bits of `value`. */
  bits(value: number, width: number): void {
    if (width === 0) return;
    if (this.length + 64 > this.words.length * 32) {
      const larger = new Uint32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    const word = Math.floor(this.length / 32);
    const offset = this.length % 32;
    const top = (value << (32 - width)) >>> 0;
    this.words[word]! |= top >>> offset;
    if (offset + width > 32) this.words[word + 1]! |= top << (32 - offset);
    this.length += width;
  }

  /** A number from 0 to 2^53 - 1: six bits say how many follow. The leading 1 is not written. */
  sized(value: number): void {
    const size = value < 2 ** 32 ? 32 - Math.clz32(value) : 64 - Math.clz32(Math.floor(value / 2 ** 32));
    this.bits(size, 6);
    if (size < 2) return;
    const rest = value - 2 ** (size - 1);
    if (size > 33) this.bits(Math.floor(rest / 2 ** 32), size - 33);
    this.bits(rest % 2 ** 32, Math.min(size - 1, 32));
  }

  /** One more word than needed, so that a reader may always look 32 bits ahead. */
  finish(): Uint32Array {
    return this.words.slice(0, Math.ceil(this.length / 32) + 1);
  }
}

export class BitReader {
  at = 0;

  constructor(private readonly words: Uint32Array) {}

  /** The next 32 bits as an unsigned number, without moving. */
  peek(): number {
    const word = Math.floor(this.at / 32);
    const offset = this.at % 32;
    if (offset === 0) return this.words[word]!;
    return ((this.words[word]! << offset) | (this.words[word + 1]! >>> (32 - offset))) >>> 0;
  }

  bits(width: number): number {
    if (width === 0) return 0;
    const value = this.peek() >>> (32 - width);
    this.at += width;
    return value;
  }

  sized(): number {
    const size = this.bits(6);
    if (size < 2) return size;
    const high = size > 33 ? this.bits(size - 33) : 0;
    return 2 ** (size - 1) + high * 2 ** 32 + this.bits(Math.min(size - 1, 32));
  }
}

/** Bits that hold every number below `count`. */
export function widthOf(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}

/** Signed numbers as unsigned ones, small ones staying small. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
