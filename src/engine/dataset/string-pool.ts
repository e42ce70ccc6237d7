/** Strings of the packed file, each once; referred to by index. */
export class StringPool {
  private readonly indices = new Map<string, number>();

  add(text: string): number {
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  /** -1 for the empty string. */
  optional(text: string): number {
    return text === '' ? -1 : this.add(text);
  }

  /** n + 1 byte offsets, and the UTF-8 bytes. */
  pack(): { offsets: Int32Array; bytes: Uint8Array } {
    const parts = [...this.indices.keys()].map((text) => new TextEncoder().encode(text));
    const offsets = new Int32Array(parts.length + 1);
    parts.forEach((part, index) => {
      offsets[index + 1] = offsets[index]! + part.length;
    });
    const bytes = new Uint8Array(offsets[parts.length]!);
    for (const [index, part] of parts.entries()) bytes.set(part, offsets[index]!);
    return { offsets, bytes };
  }
}
