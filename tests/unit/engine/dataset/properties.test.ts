/** What holds for all tables, tried on random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALIAS_FLAG } from '../../../../src/engine/dataset';
import { BitReader, BitWriter, unzigzag, zigzag } from '../../../../src/engine/dataset/bits';
import { Code, codeLengths } from '../../../../src/engine/dataset/code';
import { alias, entity, packed } from './rows';

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-žα-ωА-я0-9]{1,8}$/);
const name = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '-', '.', '’', ' & ', ', ', '/'), word), { maxLength: 5 }))
  .map(([first, rest]) => first + rest.map(([gap, next]) => gap + next).join(''));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });

test('every alias is found in text as it is written, and means its entity', () => {
  fc.assert(
    fc.property(names, fc.boolean(), (all, isExact) => {
      const flags = isExact ? ALIAS_FLAG.CASE_EXACT : ALIAS_FLAG.HISTORIC;
      const rows = all.map((one, n) => entity({ id: `person/p-${n}`, name: `Q${n}x`, aliases: [alias(one, flags)] }));
      const dataset = packed({ entities: rows });
      for (const [n, one] of all.entries()) {
        const before = '(Then) “';
        const text = `${before}${one}” was (there`;
        const start = before.length;
        const match = dataset
          .findAliases(text)
          .find((found) => found.start === start && found.end === start + one.length);
        expect(match?.candidates.map(({ entity: index }) => dataset.entity(index).id)).toContain(`person/p-${n}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('texts come back letter for letter', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.replaceAll('\0', '') || 'x');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const rows = texts.map((one, n) => entity({ id: `a/${n}`, name: one, description: one, wikipedia: `${one}!` }));
      const dataset = packed({ entities: rows });
      for (const row of rows)
        expect(dataset.entity(dataset.indexOf(row.id)!)).toMatchObject({
          name: row.name,
          description: row.description,
          wikipedia: row.wikipedia,
        });
    }),
    { numRuns: 60 },
  );
});

test('numbers come back from bits', () => {
  const number = fc.oneof(fc.nat(), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.integer({ min: 0, max: 32 }))), (all) => {
      const out = new BitWriter();
      for (const [value, width] of all) {
        out.sized(value);
        out.bits(value % 2 ** width, width);
      }
      const from = new BitReader(out.finish());
      for (const [value, width] of all) expect([from.sized(), from.bits(width)]).toEqual([value, value % 2 ** width]);
    }),
  );
});

test('signed numbers', () => {
  fc.assert(fc.property(fc.integer(), (value) => unzigzag(zigzag(value)) === value));
});

test('codes: what is frequent is short, also where frequencies grow too fast for the longest code', () => {
  const steep = Array.from({ length: 40 }, (_, n) => 2 ** (40 - n));
  const frequencies = fc.array(
    fc.nat(1000).map((n) => n + 1),
    { minLength: 1, maxLength: 300 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.constant(steep), frequencies), (all) => {
      const sorted = [...all].sort((a, b) => b - a);
      const code = new Code(codeLengths(sorted));
      const out = new BitWriter();
      for (const rank of sorted.keys()) code.write(rank, out);
      const from = new BitReader(out.finish());
      for (const rank of sorted.keys()) expect(code.read(from)).toBe(rank);
    }),
  );
});
