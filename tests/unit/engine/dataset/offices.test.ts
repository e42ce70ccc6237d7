/** Offices, and who held them when. */
import { expect, test } from 'vitest';
import { entity, packed } from './rows';

const DATASET = packed({
  entities: [
    entity({ id: 'country/kz', name: 'Kazakhstan', kind: 'place', category: 'country' }),
    entity({ id: 'org/un', name: 'United Nations', kind: 'organization', category: 'intergovernmental' }),
    ...['a', 'b', 'c', 'd'].map((letter) => entity({ id: `person/${letter}`, name: letter.toUpperCase() })),
  ],
  offices: [
    {
      id: 'office/kz-president',
      titles: ['President', 'Head of State'],
      kind: 'head-of-state',
      jurisdiction: 'country/kz',
      organization: '',
    },
    {
      id: 'office/un-chief',
      titles: ['Secretary-General'],
      kind: 'head-of-organization',
      jurisdiction: '',
      organization: 'org/un',
    },
    { id: 'strange', titles: ['President'], kind: 'other', jurisdiction: 'country/kz', organization: 'org/un' },
  ],
  holdings: [
    { office: 'office/kz-president', person: 'person/b', from: '2000-05-01', to: '2010-06', acting: false },
    { office: 'office/kz-president', person: 'person/a', from: '1991', to: '2000-05-01', acting: false },
    { office: 'office/kz-president', person: 'person/c', from: '2010-06', to: '', acting: true },
    { office: 'office/un-chief', person: 'person/a', from: '', to: '1990', acting: false },
    { office: 'office/un-chief', person: 'person/d', from: '1995', to: '2001', acting: false },
  ],
});
const president = DATASET.officeById('office/kz-president')!;
const row = (id: string) => DATASET.indexOf(id)!;
const persons = (date: string, office = president.index) =>
  DATASET.holdersOn(office, date).map(({ person }) => DATASET.entity(person).name);

test('every field of an office', () => {
  expect(president).toEqual({
    index: 0,
    id: 'office/kz-president',
    titles: ['President', 'Head of State'],
    kind: 'head-of-state',
    jurisdiction: row('country/kz'),
    organization: null,
  });
  expect(DATASET.office(2)).toMatchObject({ id: 'strange', organization: row('org/un') });
  expect(DATASET.officeById('office/none')).toBeNull();
  expect(DATASET.officesOf(row('country/kz')).map(({ id }) => id)).toEqual(['office/kz-president', 'strange']);
  expect(DATASET.officesOf(row('person/a'))).toEqual([]);
});

test('every field of a holding, by start', () => {
  expect(DATASET.holdings(president.index)).toEqual([
    { office: 0, person: row('person/a'), from: '1991', to: '2000-05-01', acting: false },
    { office: 0, person: row('person/b'), from: '2000-05-01', to: '2010-06', acting: false },
    { office: 0, person: row('person/c'), from: '2010-06', to: null, acting: true },
  ]);
  expect(DATASET.holdings(2)).toEqual([]);
  expect(DATASET.holdingsOf(row('person/a')).map(({ from, to }) => [from, to])).toEqual([
    [null, '1990'],
    ['1991', '2000-05-01'],
  ]);
});

test.each([
  ['1990-12-31', []],
  ['1991-01-01', ['A']],
  ['2000-04-30', ['A']],
  ['2000-05-01', ['B']],
  ['2010-06-15', ['B', 'C']],
  ['2026-01-01', ['C']],
])('holders on %s', (date, expected) => {
  expect(persons(date)).toEqual(expected);
});

test('an unknown beginning and a gap', () => {
  expect(persons('1900-01-01', 1)).toEqual(['A']);
  expect(persons('1992-01-01', 1)).toEqual([]);
});

test('a holding of no office is refused', () => {
  expect(() =>
    packed({ holdings: [{ office: 'office/none', person: 'person/a', from: '', to: '', acting: false }] }),
  ).toThrow("there is no office 'office/none'");
});
