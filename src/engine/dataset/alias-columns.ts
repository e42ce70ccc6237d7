/** Aliases as the matcher reads them: hashed, in columns, with every question that the filter must answer with yes. */
import { Column } from './column';
import { ABOUT } from './filter';
import { UPPER } from './fold';
import { ALIAS_BIT } from './format';
import { hashLetters, type Meaning } from './name-table';
import type { AliasRow } from './rows';
import { FIRST, GAP_BITS, LONGEST, nextCheck, nextPlace, START, WordList } from './scan';
import { ALIAS_FLAG } from './types';

export class AliasColumns {
  readonly place = new Column(Int32Array);
  readonly check = new Column(Int32Array);
  readonly entity = new Column(Uint32Array);
  readonly prior = new Column(Float64Array);
  readonly flags = new Column(Uint16Array);
  readonly mask = new Column(Uint16Array);
  readonly bits = new Column(Uint8Array);
  /** Where the alias wants its letters or its capitals as they stand: their hash and how many they are; else 0. */
  readonly letters = new Column(Uint32Array);
  readonly length = new Column(Uint16Array);
  /** Of the filter. */
  readonly keys = {
    place: new Column(Int32Array),
    check: new Column(Int32Array),
    about: new Column(Int32Array),
  };
  private readonly words = new WordList();

  get size(): number {
    return this.place.size;
  }

  /** Leaves out a name without words, and one that is longer than any the matcher reads. */
  add({ name, flags, prior }: AliasRow, entity: number): void {
    const { words } = this;
    words.read(name, 0, name.length);
    if (words.count === 0 || words.count > LONGEST) return;
    let place = START;
    let check = START;
    let mask = 0;
    for (let word = 0; word < words.count; word++) {
      if (word > 0) this.addKey(place, check, ABOUT.GOES_ON);
      const gap = word === 0 ? FIRST : words.marks[word]! & GAP_BITS;
      place = nextPlace(place, words.hashes[word]!, gap);
      check = nextCheck(check, words.checks[word]!, gap);
      if ((words.marks[word]! & UPPER) !== 0) mask |= 1 << word;
    }
    this.addKey(words.hashes[0]!, words.checks[0]!, ABOUT.BEGINS);
    if ((mask & 1) === 0) {
      this.addKey(words.hashes[0]!, words.checks[0]!, ABOUT.BEGINS_SMALL);
      this.addKey(place, check, ABOUT.IS_SMALL);
    }
    const bits = bitsOf(name, flags);
    const isSpelled = (bits & (ALIAS_BIT.EXACT | ALIAS_BIT.ALL_UPPER)) !== 0;
    // A match begins at the first letter, whatever stands before it in the alias.
    const start = words.starts[0]!;
    this.place.push(place);
    this.check.push(check);
    this.entity.push(entity);
    this.prior.push(prior);
    this.flags.push(flags);
    this.mask.push(mask);
    this.bits.push(bits);
    this.letters.push(isSpelled ? hashLetters(name, start, name.length) : 0);
    this.length.push(isSpelled ? name.length - start : 0);
  }

  /** `prior` is P(entity | alias), 0 to 1. */
  meaning(row: number, prior: number): Meaning {
    const bits = this.bits.at(row);
    const isExact = (bits & ALIAS_BIT.EXACT) !== 0;
    return {
      entity: this.entity.at(row),
      prior: Math.round(prior * 255),
      flags: this.flags.at(row),
      mask: this.mask.at(row),
      bits,
      length: isExact ? this.length.at(row) : 0,
      letters: isExact ? this.letters.at(row) : 0,
    };
  }

  private addKey(place: number, check: number, about: number): void {
    this.keys.place.push(place);
    this.keys.check.push(check);
    this.keys.about.push(about);
  }
}

function bitsOf(name: string, flags: number): number {
  // Not by `toUpperCase`: some small letters ('ĸ') have no capital.
  const letters = name.replace(/[^\p{L}]/gu, '');
  const allUpper = /^\p{Lu}{2,}$/u.test(letters);
  return (
    (allUpper ? ALIAS_BIT.ALL_UPPER : 0) |
    (flags & ALIAS_FLAG.CASE_EXACT ? ALIAS_BIT.EXACT : 0) |
    (name.endsWith('.') ? ALIAS_BIT.DOT : 0)
  );
}
