/** Inputs made from good ones: a stretch of a seed, changed in a few places. */
import fc from 'fast-check';

export type MutateOptions = {
  readonly seeds: readonly string[];
  /** What parsers of this kind of input stumble over. */
  readonly pieces: readonly string[];
  /** Longest stretch of a seed (units). */
  readonly longest: number;
};

/** Whatever the kind of input: odd spaces, direction marks, zero-width characters, halves of pairs, edges of alphabets. */
const ODD = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  'ǅ',
  '𝔄',
  'ش',
  '中',
  '__proto__',
  'constructor',
  '\\',
  '"',
  "'",
  '0',
  '-1',
  '99999999999999999999',
  '1e999',
];
/** More of one thing than anybody expects. */
const MOST_REPEATS = 400;

type Edit = { readonly kind: number; readonly at: number; readonly size: number; readonly other: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.nat(6),
  at: fc.nat(0xffffff),
  size: fc.nat(300),
  other: fc.nat(0xffffff),
});

export function mutated({ seeds, pieces, longest }: MutateOptions): fc.Arbitrary<string> {
  const inserts = [...ODD, ...pieces];
  return fc
    .record({
      seed: fc.nat(seeds.length - 1),
      // Half of them begin where the seed does, which is where formats say what they are.
      from: fc.oneof(fc.constant(0), fc.nat(0xffffff)),
      length: fc.integer({ min: 1, max: longest }),
      edits: fc.array(edit, { maxLength: 10 }),
    })
    .map(({ seed, from, length, edits }) => {
      const whole = seeds[seed]!;
      const start = from % Math.max(1, whole.length);
      return edits.reduce((text, one) => edited(text, one, inserts, seeds), whole.slice(start, start + length));
    });
}

function edited(text: string, { kind, at, size, other }: Edit, inserts: readonly string[], seeds: readonly string[]) {
  const place = at % (text.length + 1);
  const before = text.slice(0, place);
  const after = text.slice(place);
  switch (kind) {
    case 0: // without a stretch
      return before + after.slice(size);
    case 1: // a stretch twice
      return before + after.slice(0, size) + after;
    case 2: // an odd piece
      return before + inserts[other % inserts.length]! + after;
    case 3: // a flood of it
      return before + inserts[other % inserts.length]!.repeat(other % MOST_REPEATS) + after;
    case 4: {
      // a stretch of another seed
      const donor = seeds[other % seeds.length]!;
      const from = (other >> 4) % Math.max(1, donor.length);
      return before + donor.slice(from, from + size) + after;
    }
    case 5: // another character
      return before + String.fromCharCode((after.charCodeAt(0) || 0) ^ (1 << (other % 16))) + after.slice(1);
    default: // cut off
      return size % 4 === 0 ? before : before + after.slice(0, size).toUpperCase() + after.slice(size);
  }
}

/** Texts of nothing but odd pieces. */
export function pieced(pieces: readonly string[], most = 120): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces, ...ODD), { maxLength: most, size: 'max' }).map((all) => all.join(''));
}
