/** Which items are kept, and what of them. */
import { expect, test } from 'vitest';
import { parseClasses } from '../../../../src/cli/import/classes';
import { keptOf } from '../../../../src/cli/import/item';
import { aliasRows } from '../../../../src/cli/import/names';
import { priorOf } from '../../../../src/cli/import/prior';
import { ALIAS_FLAG } from '../../../../src/engine/dataset';
import { CLASSES, COUNTRY, HUMAN, item, items, POLITICIAN, value } from './support';

const keep = (given: unknown) => keptOf(given, { classes: CLASSES, minSitelinks: 5 });
const ID = 'Q900000001';

test.each([
  ['no page in the English Wikipedia', item({ id: ID, title: null })],
  ['few pages', item({ id: ID, links: 4 })],
  ['a class of no interest', item({ id: ID, claims: { P31: items('Q900000099') } })],
  ['no class', item({ id: ID, claims: { P31: [] } })],
  ['a class that is only deprecated', item({ id: ID, claims: { P31: items({ id: HUMAN, rank: 'deprecated' }) } })],
  ['a property', { ...(item({ id: ID }) as object), type: 'property' }],
  ['no number', item({ id: 'L12' })],
  ['an array where PHP means an empty object', { type: 'item', id: ID, labels: [], claims: [], sitelinks: [] }],
  ['text', 'Q1'],
  ['nothing', null],
])('not kept: %s', (_, given) => {
  expect(keep(given)).toBeNull();
});

test('a person', () => {
  const time = (iso: string, precision: number) => value({ time: `+${iso}T00:00:00Z`, precision });
  const claims = {
    P106: items('Q900000098', POLITICIAN),
    P21: items('Q6581072'),
    P27: items({ id: 'Q900000002', ended: true }, 'Q900000003'),
    P102: items('Q900000004', { id: 'Q900000005', rank: 'preferred' }),
    P569: time('1952-03-00', 10),
    P570: time('2020-07-09', 11),
  };
  expect(
    keep(item({ id: ID, name: 'Ada Quill', title: 'Ada Quill (politician)', aliases: ['A. Quill'], claims })),
  ).toEqual({
    id: ID,
    name: 'Ada Quill',
    kind: 'person',
    category: 'politician',
    aliases: ['A. Quill'],
    description: 'what Ada Quill is',
    title: 'Ada Quill (politician)',
    sitelinks: 10,
    country: 'Q900000003',
    parent: '',
    party: 'Q900000005',
    headquarters: '',
    from: '1952-03',
    to: '2020-07-09',
    facts: { gender: 'f' },
  });
});

test('a place, a newspaper', () => {
  const claims = {
    P31: items('Q515'),
    P1082: value({ amount: '+12345', unit: '1' }),
    P625: value({ latitude: 43.2567, longitude: -76.9 }),
    P571: value({ time: '+0854-00-00T00:00:00Z', precision: 9 }),
  };
  expect(keep(item({ id: ID, claims }))).toMatchObject({
    kind: 'place',
    category: 'city',
    from: '0854',
    facts: { population: '12345', lat: '43.26', lon: '-76.90' },
  });
  const paper = { P31: items('Q11032'), P856: value('https://www.harbor.example/') };
  expect(keep(item({ id: ID, claims: paper }))?.facts).toEqual({ domain: 'harbor.example' });
  expect(keep(item({ id: ID, claims: { P31: items(COUNTRY) } }))?.country).toBe(ID);
});

test('the name is the English label, the one for all languages, or the title', () => {
  const named = (labels: unknown) => keep(item({ id: ID, title: 'Title (band)', labels }))?.name;
  expect(named({ en: { value: 'English' }, mul: { value: 'All' } })).toBe('English');
  expect(named({ mul: { value: 'All' } })).toBe('All');
  expect(named([])).toBe('Title');
});

test('the table decides in its order, occupations in the order of the item', () => {
  expect(CLASSES.classify(['Q3624078', 'Q3024240'], [])?.category).toBe('historic-country');
  expect(CLASSES.classify([HUMAN], ['Q36180', POLITICIAN])?.label).toBe('writer');
  expect(CLASSES.classify([HUMAN], [])?.kind).toBe('person');
  expect(new Set(CLASSES.rows.map((row) => row.property + row.class)).size).toBe(CLASSES.rows.length);
});

test('a bad table is told by line', () => {
  expect(() => parseClasses('property\tclass\tlabel\tkind\tcategory\nP31\tQ5\thuman\talien\tx')).toThrow(/line 2.*/);
});

const { ACRONYM, CASE_EXACT, COMMON_WORD, NEEDS_CONTEXT, SURNAME_ONLY } = ALIAS_FLAG;
test.each([
  [
    'organization',
    'Harbor Union',
    ['the union', 'HU', 'HUX', 'Харбор', 'Harbor Union'],
    { 'Harbor Union': 0, HU: ACRONYM | CASE_EXACT | NEEDS_CONTEXT, HUX: ACRONYM | CASE_EXACT | NEEDS_CONTEXT },
  ],
  ['person', 'Ada Quill', ['Quill', 'Ada Q. Quill'], { 'Ada Quill': 0, Quill: SURNAME_ONLY, 'Ada Q. Quill': 0 }],
  ['work', 'Home', ['Coming Home'], { Home: COMMON_WORD | NEEDS_CONTEXT, 'Coming Home': 0 }],
  ['organization', 'iQ', [], { iQ: 0 }],
] as const)('names of a %s called %s', (kind, name, aliases, expected) => {
  const rows = aliasRows({ kind, name, aliases: [...aliases] });
  expect(Object.fromEntries(rows.map((row) => [row.name, row.flags]))).toEqual(expected);
});

test('the prior grows with the pages, from 1 to 255', () => {
  const priors = [0, 1, 5, 15, 45, 100, 250, 400, 5000].map(priorOf);
  expect(priors).toEqual([...priors].sort((a, b) => a - b));
  expect([priors[0], priors.at(-1)]).toEqual([1, 255]);
  expect(priorOf(15)).toBe(24);
});
