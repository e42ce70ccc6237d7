/** Which names are found in a text, how, and which are not. */
import { expect, test } from 'vitest';
import { ALIAS_FLAG } from '../../../../src/engine/dataset';
import { alias, entity, packed } from './rows';

const { CASE_EXACT, ACRONYM, NEEDS_CONTEXT, SURNAME_ONLY, DEMONYM } = ALIAS_FLAG;
const DATASET = packed({
  entities: [
    entity({
      id: 'country/us',
      name: 'United States',
      aliases: [alias('US', ACRONYM | CASE_EXACT), alias('U.S.', ACRONYM), alias('American', DEMONYM)],
    }),
    entity({ id: 'org/who', name: 'World Health Organization', aliases: [alias('WHO', ACRONYM | CASE_EXACT)] }),
    entity({ id: 'person/sao', name: 'José Núñez', aliases: [alias('Núñez', SURNAME_ONLY)] }),
    entity({ id: 'city/ny', name: 'New York' }),
    entity({ id: 'person/vn', name: 'Nguyễn Phú Trọng' }),
    entity({ id: 'place/yo', name: 'Ọ̀ṣun' }),
    entity({ id: 'place/gr', name: 'Ἀθῆναι' }),
    entity({ id: 'media/nyt', name: 'New York Times', aliases: [alias('the Times', 0, 0.5)] }),
    entity({ id: 'company/att', name: 'AT&T' }),
    entity({ id: 'company/yahoo', name: 'Yahoo Inc.' }),
    entity({ id: 'org/nato', name: 'NATO' }),
    entity({
      id: 'work/long',
      name: 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen',
    }),
  ],
});

const found = (text: string) => DATASET.findAliases(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['in the US today', ['US']],
  ['He joined NATO.', ['NATO']],
  ['Nato said', []],
  ['UNITED STATES', ['UNITED STATES']],
  ['the U.S. and U.S.-led', ['U.S.', 'U.S.']],
  ['Jose Nunez met José Núñez', ['Jose Nunez', 'Nunez', 'José Núñez', 'Núñez']],
  ['Jose\u0301 Nu\u0301n\u0303ez', ['Jose\u0301 Nu\u0301n\u0303ez', 'Nu\u0301n\u0303ez']],
  ["Núñez's and Núñez’s", ['Núñez', 'Núñez']],
  ['Nguyen Phu Trong, Nguyễn Phú Trọng, NGUYỄN PHÚ TRỌNG', [...Array(3)].map(() => expect.stringMatching(/^ng/i))],
  ['Nguyê\u0303n Phú Tro\u0323ng', ['Nguyê\u0303n Phú Tro\u0323ng']],
  ['Osun and Ọṣun', ['Osun', 'Ọṣun']],
  ['Ἀθῆναι, Αθηναι', ['Ἀθῆναι', 'Αθηναι']],
  ['New York Times', ['New York Times', 'New York']],
  ['The Times and the Times', ['The Times', 'the Times']],
  ['New\u00a0York, New-York', ['New\u00a0York', 'New-York']],
  ['AT&T and AT & T', ['AT&T', 'AT & T']],
  ['Yahoo Inc. and Yahoo Inc', ['Yahoo Inc.', 'Yahoo Inc']],
  [`${'x '.repeat(1020)}New York ${'y '.repeat(1020)}New York Times`, ['New York', 'New York Times', 'New York']],
  ['One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen', [expect.any(String)]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

/** False positives. */
test.each([
  'tell us who',
  'Us and Who',
  'new york',
  'New: York',
  'New, York',
  'Newyork',
  'a nato of',
  'Timesthe times',
  'nguyễn phú trọng',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a part of a text, offsets of the whole', () => {
  expect(DATASET.findAliases('US New York US', 3, 11)).toMatchObject([{ start: 3, end: 11 }]);
});

test('lookup folds case and diacritics and wants the whole name', () => {
  expect(DATASET.lookup(' jose NUNEZ ')).toEqual([]);
  expect(DATASET.lookup(' Jose NUNEZ ')).toEqual([{ entity: DATASET.indexOf('person/sao'), prior: 1, flags: 0 }]);
  expect(DATASET.lookup('New York T')).toEqual([]);
  expect(DATASET.lookup('')).toEqual([]);
});

test('flags and prior of each candidate; of the match what all share', () => {
  const dataset = packed({
    entities: [
      entity({ id: 'a/1', name: 'One', aliases: [alias('Georgia', DEMONYM | NEEDS_CONTEXT, 0.25)] }),
      entity({ id: 'a/2', name: 'Two', aliases: [alias('Georgia', NEEDS_CONTEXT, 0.75)] }),
    ],
  });
  expect(dataset.findAliases('Georgia')).toEqual([
    {
      start: 0,
      end: 7,
      flags: NEEDS_CONTEXT,
      candidates: [
        { entity: 1, prior: Math.round(0.75 * 255) / 255, flags: NEEDS_CONTEXT },
        { entity: 0, prior: Math.round(0.25 * 255) / 255, flags: DEMONYM | NEEDS_CONTEXT },
      ],
    },
  ]);
});

test.each([
  ['generics', NEEDS_CONTEXT, 250],
  ['names', 0, 8],
])('%s have a limit of candidates, best first', (_, flags, most) => {
  const entities = Array.from({ length: 300 }, (_row, n) =>
    entity({ id: `gov/g-${n}`, name: `Ministry ${n}`, prior: n % 250, aliases: [alias('foreign ministry', flags)] }),
  );
  const candidates = packed({ entities }).findAliases('the foreign ministry said')[0]!.candidates;
  expect(candidates).toHaveLength(most);
  const priors = candidates.map(({ prior }) => prior);
  expect(priors).toEqual([...priors].sort((a, b) => b - a));
});
