/** Texts → codes of symbols: learns the symbols, gives each a code by how often it is used, and spells every text in the fewest bits. */
import { BitWriter, widthOf } from './bits';
import { Code, codeLengths } from './code';
import { END, symbolWidth } from './format';
import { Speller } from './speller';
import { type Symbols, trainSymbols } from './symbols';

/** Letters to learn from, so that a pack of a million entities does not learn for minutes. */
const SAMPLE = 1_500_000;

export class TextPacker {
  readonly code: Code;
  readonly counts: Uint32Array;
  /** Symbols by rank; the escape is the last but has a rank of its own among them. */
  readonly escapeRank: number;
  private readonly symbols: Symbols;
  private readonly speller: Speller;

  constructor(texts: readonly string[]) {
    const sample = sampleOf(texts);
    const trained = trainSymbols(sample);
    // Spelled twice: first with equal prices, then with those that follow from the first spelling.
    const first = usage(new Speller(expand(trained), () => 12), sample, trained.length);
    const total = first.reduce((sum, count) => sum + count, 0);
    const priced = new Speller(expand(trained), (symbol) => Math.log2(total / (first[symbol]! + 0.5)));
    const kept = ranked(trained, usage(priced, sample, trained.length));
    this.symbols = kept.symbols;
    this.escapeRank = kept.escapeRank;
    this.counts = codeLengths(kept.frequencies);
    this.code = new Code(this.counts);
    this.speller = new Speller(expand(kept.symbols), (rank) =>
      rank === kept.escapeRank ? 999 : this.code.lengthOf(rank),
    );
  }

  write(text: string, out: BitWriter): void {
    const whole = text + String.fromCharCode(END);
    for (const symbol of this.speller.spell(whole)) {
      if (symbol >= 0) this.code.write(symbol, out);
      else {
        this.code.write(this.escapeRank, out);
        out.bits(-symbol, 16);
      }
    }
  }

  /** Records of one width (see `symbolWidth`): 0 and two ranks, or 1 and a letter. */
  table(): Uint32Array {
    const out = new BitWriter();
    const rankBits = widthOf(this.symbols.length);
    for (const symbol of this.symbols) {
      const width = symbolWidth(this.symbols.length) - 1;
      if ('unit' in symbol) {
        out.bits(1, 1);
        out.bits(symbol.unit, width);
      } else {
        out.bits(0, width + 1 - 2 * rankBits);
        out.bits(symbol.left, rankBits);
        out.bits(symbol.right, rankBits);
      }
    }
    return out.finish();
  }

  get symbolCount(): number {
    return this.symbols.length;
  }
}

function sampleOf(texts: readonly string[]): readonly string[] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, letters / SAMPLE);
  return step === 1 ? texts : texts.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function expand(symbols: Symbols): string[] {
  const texts = new Array<string | undefined>(symbols.length);
  const textOf = (index: number): string => {
    const symbol = symbols[index]!;
    texts[index] ??= 'unit' in symbol ? String.fromCharCode(symbol.unit) : textOf(symbol.left) + textOf(symbol.right);
    return texts[index];
  };
  return symbols.map((_, index) => textOf(index));
}

function usage(speller: Speller, sample: readonly string[], symbolCount: number): Float64Array {
  const counts = new Float64Array(symbolCount);
  for (const text of sample)
    for (const symbol of speller.spell(text + String.fromCharCode(END))) if (symbol >= 0) counts[symbol]!++;
  return counts;
}

/** Symbols that are used, or needed for one that is, by falling use; the escape among them. */
function ranked(symbols: Symbols, counts: Float64Array) {
  const needed = new Set<number>();
  const need = (index: number) => {
    if (needed.has(index)) return;
    needed.add(index);
    const symbol = symbols[index]!;
    if (!('unit' in symbol)) for (const part of [symbol.left, symbol.right]) need(part);
  };
  for (const [index, symbol] of symbols.entries()) if (counts[index]! > 0 || 'unit' in symbol) need(index);
  const escapeRank = symbols.length;
  const order = [...needed, escapeRank].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  return {
    escapeRank: rankOf.get(escapeRank)!,
    frequencies: order.map((index) => Math.max(1, counts[index] ?? 0)),
    symbols: order.map((index) => {
      const symbol = symbols[index];
      if (!symbol) return { unit: END };
      if ('unit' in symbol) return symbol;
      return { left: rankOf.get(symbol.left)!, right: rankOf.get(symbol.right)! };
    }),
  };
}
