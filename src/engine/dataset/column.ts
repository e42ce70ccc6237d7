/** A growing column of numbers: a few bytes a value, however many come. */

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

export class Column<T extends Numbers> {
  size = 0;
  private held: T;

  constructor(private readonly type: new (size: number) => T) {
    this.held = new type(1024);
  }

  push(value: number): void {
    if (this.size === this.held.length) {
      const larger = new this.type(this.size * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.size++] = value;
  }

  at(row: number): number {
    return this.held[row]!;
  }

  values(): T {
    return this.held.slice(0, this.size) as T;
  }
}
