/** Reads what records are made of: texts, and values of the books. Everything is decoded when first asked for. */
import { BitReader, widthOf } from './bits';
import { Code, LONGEST_CODE } from './code';
import {
  BOOK_STEP,
  BOOKS,
  type BookName,
  END,
  META,
  type NumberBook,
  type Sections,
  symbolWidth,
  type TextBook,
} from './format';

type Book = {
  readonly code: Code;
  readonly firstBit: number;
  /** Width of a number, or first of the `bookStarts`. */
  readonly detail: number;
  readonly escapeRank: number;
  readonly known: (string | undefined)[];
};

export class Lexicon {
  private readonly books: Readonly<Record<BookName, Book>>;
  private readonly textCode: Code;
  private readonly escapeRank: number;
  private readonly pieces: (string | undefined)[] = [];
  private readonly values: BitReader;

  constructor(private readonly sections: Sections) {
    const { meta, codes } = sections;
    const size = LONGEST_CODE + 1;
    const codeAt = (index: number) => new Code(codes.subarray(index * size, (index + 1) * size));
    this.books = Object.fromEntries(
      BOOKS.map((name, index) => {
        const [firstBit = 0, detail = 0, escapeRank = 0] = meta.subarray(META.books + index * 3);
        return [name, { code: codeAt(index), firstBit, detail, escapeRank, known: [] }];
      }),
    ) as unknown as Record<BookName, Book>;
    this.textCode = codeAt(BOOKS.length);
    this.escapeRank = meta[META.escape]!;
    this.values = new BitReader(sections.books);
  }

  number(name: NumberBook, from: BitReader): number {
    const { code, firstBit, detail } = this.books[name];
    this.values.at = firstBit + code.read(from) * detail;
    return this.values.bits(detail);
  }

  /** A text of a book, or one that stands in the record itself since it is used once. */
  word(name: TextBook, from: BitReader): string {
    const book = this.books[name];
    const rank = book.code.read(from);
    if (rank === book.escapeRank) return this.text(from);
    const index = rank > book.escapeRank ? rank - 1 : rank;
    book.known[index] ??= this.bookText(book, index);
    return book.known[index];
  }

  private bookText({ detail }: Book, index: number): string {
    this.values.at = this.sections.bookStarts[detail + Math.floor(index / BOOK_STEP)]!;
    for (let skipped = index % BOOK_STEP; skipped > 0; skipped--) this.text(this.values);
    return this.text(this.values);
  }

  text(from: BitReader): string {
    let text = '';
    for (;;) {
      const rank = this.textCode.read(from);
      if (rank === this.escapeRank) {
        text += String.fromCharCode(from.bits(16));
        continue;
      }
      this.pieces[rank] ??= this.pieceOf(rank);
      const piece = this.pieces[rank];
      if (piece.charCodeAt(piece.length - 1) === END) return text + piece.slice(0, -1);
      text += piece;
    }
  }

  private pieceOf(rank: number): string {
    const count = this.sections.meta[META.symbols]!;
    const rankBits = widthOf(count);
    const width = symbolWidth(count);
    const from = new BitReader(this.sections.symbols);
    from.at = rank * width;
    if (from.bits(1) === 1) return String.fromCharCode(from.bits(width - 1));
    from.at = (rank + 1) * width - 2 * rankBits;
    const left = from.bits(rankBits);
    return this.pieceOf(left) + this.pieceOf(from.bits(rankBits));
  }
}
