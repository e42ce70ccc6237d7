/**
 * Writing records takes two passes over the same code: the survey counts what is used how often, the press writes it
 * in codes made from those counts.
 */
import { BitWriter, widthOf } from './bits';
import { Code, codeLengths, LONGEST_CODE } from './code';
import { BOOK_STEP, BOOKS, type BookName, NUMBER_BOOKS, type NumberBook, type TextBook } from './format';
import { TextPacker } from './text-packer';

/** What a record is written to. */
export interface Sink {
  bits(value: number, width: number): void;
  sized(value: number): void;
  text(text: string): void;
  word(book: TextBook, text: string): void;
  number(book: NumberBook, value: number): void;
}

/** A text that is used once costs less in its record than in a book. */
const LEAST_USES = 2;

export class Survey implements Sink {
  private readonly texts: string[] = [];
  private readonly counts = new Map<BookName, Map<string | number, number>>(BOOKS.map((name) => [name, new Map()]));

  bits(): void {}
  sized(): void {}

  text(text: string): void {
    this.texts.push(text);
  }

  word(book: TextBook, text: string): void {
    this.count(book, text);
  }

  number(book: NumberBook, value: number): void {
    this.count(book, value);
  }

  private count(book: BookName, value: string | number): void {
    const counts = this.counts.get(book)!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  press(): Press {
    const books = BOOKS.map((name) => bookOf(name, this.counts.get(name)!));
    const words = books.flatMap(({ values, singles }) => [...values, ...singles]);
    const texts = new TextPacker([...this.texts, ...words.filter((value) => typeof value === 'string')]);
    return new Press(books, texts);
  }
}

type Book = {
  readonly name: BookName;
  readonly values: readonly (string | number)[];
  readonly singles: readonly (string | number)[];
  readonly ranks: ReadonlyMap<string | number, number>;
  readonly escapeRank: number;
  readonly counts: Uint32Array;
  readonly code: Code;
};

function bookOf(name: BookName, uses: ReadonlyMap<string | number, number>): Book {
  const numbers = (NUMBER_BOOKS as readonly string[]).includes(name);
  const kept = [...uses].filter(([, count]) => numbers || count >= LEAST_USES);
  const singles = [...uses].filter(([, count]) => !numbers && count < LEAST_USES).map(([value]) => value);
  const all: [string | number | null, number][] = numbers ? kept : [...kept, [null, Math.max(1, singles.length)]];
  all.sort((a, b) => b[1] - a[1] || (a[0] === null || (b[0] !== null && a[0] < b[0]) ? -1 : 1));
  const counts = codeLengths(all.map(([, count]) => count));
  return {
    name,
    values: all.flatMap(([value]) => (value === null ? [] : [value])),
    singles,
    ranks: new Map(all.flatMap(([value], rank) => (value === null ? [] : [[value, rank] as const]))),
    escapeRank: Math.max(
      0,
      all.findIndex(([value]) => value === null),
    ),
    counts,
    code: new Code(counts),
  };
}

export class Press implements Sink {
  private readonly byName: ReadonlyMap<BookName, Book>;
  private out = new BitWriter();

  constructor(
    private readonly books: readonly Book[],
    readonly texts: TextPacker,
  ) {
    this.byName = new Map(books.map((book) => [book.name, book]));
  }

  /** Everything that `write` writes, as a stream of its own. */
  stream(write: () => void): Uint32Array {
    this.out = new BitWriter();
    write();
    return this.out.finish();
  }

  /** Where the stream stands, in bits. */
  get at(): number {
    return this.out.length;
  }

  bits(value: number, width: number): void {
    this.out.bits(value, width);
  }

  sized(value: number): void {
    this.out.sized(value);
  }

  text(text: string): void {
    this.texts.write(text, this.out);
  }

  word(name: TextBook, text: string): void {
    const { code, ranks, escapeRank } = this.byName.get(name)!;
    const rank = ranks.get(text);
    code.write(rank ?? escapeRank, this.out);
    if (rank === undefined) this.text(text);
  }

  number(name: NumberBook, value: number): void {
    const { code, ranks } = this.byName.get(name)!;
    code.write(ranks.get(value)!, this.out);
  }

  /** The books themselves: their codes and that of the texts, their values, and META words to find those. */
  shelf(): { codes: Uint32Array; books: Uint32Array; bookStarts: number[]; meta: number[] } {
    const bookStarts: number[] = [];
    const meta: number[] = [];
    const books = this.stream(() => {
      for (const { values, escapeRank } of this.books) {
        const largest = values.reduce<number>(
          (most, value) => (typeof value === 'number' ? Math.max(most, value) : most),
          0,
        );
        const isText = typeof values[0] === 'string';
        meta.push(this.at, isText ? bookStarts.length : widthOf(largest + 1), escapeRank);
        for (const [index, value] of values.entries()) {
          if (isText && index % BOOK_STEP === 0) bookStarts.push(this.at);
          if (typeof value === 'string') this.text(value);
          else this.bits(value, widthOf(largest + 1));
        }
      }
    });
    const codes = new Uint32Array((this.books.length + 1) * (LONGEST_CODE + 1));
    for (const [index, { counts }] of [...this.books, this.texts].entries())
      codes.set(counts, index * (LONGEST_CODE + 1));
    return { codes, books, bookStarts, meta };
  }
}
