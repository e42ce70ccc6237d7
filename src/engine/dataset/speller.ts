/** Cheapest way to write a text with a set of symbols: dynamic programming over a letter tree of them. */

/** Longest symbol that a text is spelled with. */
const LONGEST_SYMBOL = 40;
/** Price in bits of an escaped letter, before codes are known. */
const ESCAPE_BITS = 28;

export class Speller {
  private readonly tree = new LetterTree();
  /** By node of the tree; -1 where no symbol ends. */
  private readonly symbolAt: Int32Array;
  private readonly prices: Float64Array;
  /** By place in the text: price of the rest, and the first step of the cheapest way. Grown to the longest text. */
  private cost = new Float64Array(256);
  private choice = new Int32Array(256);
  private step = new Int32Array(256);

  constructor(texts: readonly string[], priceOf: (symbol: number) => number) {
    this.prices = Float64Array.from(texts, (_, symbol) => priceOf(symbol));
    const ends = texts.map((text) => (text.length > LONGEST_SYMBOL ? -1 : this.tree.add(text)));
    this.symbolAt = new Int32Array(this.tree.size).fill(-1);
    for (const [symbol, node] of ends.entries()) {
      if (node < 0) continue;
      const known = this.symbolAt[node]!;
      if (known < 0 || this.prices[symbol]! < this.prices[known]!) this.symbolAt[node] = symbol;
    }
  }

  /** Symbols; a letter that has none comes as its negative code. */
  spell(text: string): number[] {
    const size = text.length;
    if (size >= this.cost.length) this.grow(size * 2);
    const { cost, choice, step, prices, symbolAt, tree } = this;
    cost[size] = 0;
    for (let at = size - 1; at >= 0; at--) {
      let least = cost[at + 1]! + ESCAPE_BITS;
      choice[at] = -text.charCodeAt(at);
      step[at] = 1;
      let node = 0;
      for (let end = at; end < size; end++) {
        node = tree.child(node, text.charCodeAt(end));
        if (node === 0) break;
        const symbol = symbolAt[node]!;
        if (symbol < 0 || prices[symbol]! + cost[end + 1]! >= least) continue;
        least = prices[symbol]! + cost[end + 1]!;
        choice[at] = symbol;
        step[at] = end + 1 - at;
      }
      cost[at] = least;
    }
    const spelled: number[] = [];
    for (let at = 0; at < size; at += step[at]!) spelled.push(choice[at]!);
    return spelled;
  }

  private grow(size: number): void {
    this.cost = new Float64Array(size);
    this.choice = new Int32Array(size);
    this.step = new Int32Array(size);
  }
}

/** Children of nodes in one open table: a Map of them took twice the time of all packing. Node 0 is the root. */
class LetterTree {
  size = 1;
  private keys = new Float64Array(1 << 14).fill(-1);
  private nodes = new Int32Array(1 << 14);

  add(text: string): number {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      node = this.child(node, letter) || this.grown(node, letter);
    }
    return node;
  }

  /** 0 where there is none. */
  child(node: number, letter: number): number {
    const key = node * 0x10000 + letter;
    const { keys } = this;
    for (let slot = this.slotOf(node, letter); ; slot = (slot + 1) & (keys.length - 1)) {
      const known = keys[slot]!;
      if (known === key) return this.nodes[slot]!;
      if (known < 0) return 0;
    }
  }

  private slotOf(node: number, letter: number): number {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ letter, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.keys.length - 1);
  }

  private grown(node: number, letter: number): number {
    if (this.size * 2 > this.keys.length) this.rehash();
    this.put(node * 0x10000 + letter, this.size);
    return this.size++;
  }

  private put(key: number, child: number): void {
    let slot = this.slotOf(Math.floor(key / 0x10000), key % 0x10000);
    while (this.keys[slot]! >= 0) slot = (slot + 1) & (this.keys.length - 1);
    this.keys[slot] = key;
    this.nodes[slot] = child;
  }

  private rehash(): void {
    const { keys, nodes } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.nodes = new Int32Array(keys.length * 2);
    for (const [slot, key] of keys.entries()) if (key >= 0) this.put(key, nodes[slot]!);
  }
}
