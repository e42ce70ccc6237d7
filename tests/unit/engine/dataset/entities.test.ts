/** Every field of an entity comes back from the file as it went in. */
import { expect, test } from 'vitest';
import { describeDataset, packDataset } from '../../../../src/engine/dataset';
import { entity, packed, tables } from './rows';

const KZ = entity({ id: 'country/kz', name: 'Kazakhstan', kind: 'place', category: 'country', country: 'country/kz' });
const FULL = entity({
  id: 'club/kz-astana',
  name: 'Astana',
  kind: 'organization',
  category: 'club',
  description: 'football club of Kazakhstan',
  wikipedia: 'FC Astana',
  wikidata: 'Q733482',
  country: 'country/kz',
  parent: 'league/kz-premier',
  party: 'party/kz-amanat',
  headquarters: 'city/kz-astana',
  from: '2009-12-27',
  to: '2025-03',
  prior: 255,
  facts: 'population=1350228;lat=51.17;lon=-0.50;code=007;text=a = b|c;gender=m',
});
const OTHERS = ['league/kz-premier', 'party/kz-amanat', 'city/kz-astana'].map((id) => entity({ id, name: 'Other' }));

test('every field', () => {
  const dataset = packed({ entities: [KZ, FULL, ...OTHERS] });
  const index = dataset.indexOf(FULL.id)!;
  expect(dataset.entity(index)).toEqual({
    index,
    id: FULL.id,
    name: FULL.name,
    kind: FULL.kind,
    category: FULL.category,
    description: FULL.description,
    wikipedia: FULL.wikipedia,
    wikidata: FULL.wikidata,
    country: dataset.indexOf(FULL.country),
    parent: dataset.indexOf(FULL.parent),
    party: dataset.indexOf(FULL.party),
    headquarters: dataset.indexOf(FULL.headquarters),
    from: FULL.from,
    to: FULL.to,
    prior: FULL.prior,
    facts: {
      population: '1350228',
      lat: '51.17',
      lon: '-0.50',
      code: '007',
      text: 'a = b|c',
      gender: 'm',
    },
  });
});

test('empty fields are null, empty text or no facts', () => {
  const dataset = packed({ entities: [entity({ id: 'person/nobody', name: 'Nobody' })] });
  expect(dataset.entity(0)).toMatchObject({
    description: '',
    wikipedia: null,
    wikidata: null,
    country: null,
    parent: null,
    party: null,
    headquarters: null,
    from: null,
    to: null,
    facts: {},
  });
});

/** Every way that the file writes ids, titles, Wikidata ids, dates and letters. */
test.each([
  { id: 'person/sao-tome', name: 'São Tomé' },
  { id: 'city/kz-almaty', name: 'Almaty', country: 'country/kz' },
  { id: 'city/kz-old-name', name: 'Almaty', country: 'country/kz' },
  { id: 'club/elsewhere', name: 'Almaty', country: 'country/kz' },
  { id: 'no-category', name: 'No category' },
  { id: 'person/x', name: 'Łukasz 金正恩 😀 O’Neill' },
  { id: 'person/y', name: 'Jack Chambers', wikipedia: 'Jack Chambers (politician)' },
  { id: 'person/y', name: 'Jack Chambers', wikipedia: 'Jack Chambers' },
  { id: 'person/y', name: 'Y', wikidata: 'Q1' },
  { id: 'person/y', name: 'Y', wikidata: 'L007' },
  { id: 'wikidata/Q42', name: 'Y', wikidata: 'Q42', country: 'country/kz' },
  { id: 'person/y', name: 'Y', from: '0044', to: '1999-12-31' },
  { id: 'person/y', name: 'Y', from: 'about 1900' },
  { id: 'person/y', name: 'Y', facts: 'a=0;b=-0.00;c=1.50;d=99999999999999;e=' },
])('$id $name $wikipedia $wikidata $from $facts', (given) => {
  const row = entity(given);
  const dataset = packed({ entities: [KZ, row] });
  const found = dataset.entity(dataset.indexOf(row.id)!);
  expect(found).toMatchObject({
    id: row.id,
    name: row.name,
    wikipedia: row.wikipedia || null,
    wikidata: row.wikidata || null,
    from: row.from || null,
    to: row.to || null,
    facts: Object.fromEntries(row.facts ? row.facts.split(';').map((pair) => pair.split('=')) : []),
  });
});

test('rows of many entities are found by id, others are not', () => {
  const entities = Array.from({ length: 500 }, (_, n) => entity({ id: `person/p-${n}`, name: `Person ${n}` }));
  const dataset = packed({ entities });
  for (const { id, name } of entities) expect(dataset.entity(dataset.indexOf(id)!)).toMatchObject({ id, name });
  expect(dataset.indexOf('person/q')).toBeNull();
  expect(describeDataset(dataset)).toMatchObject({ version: '1.2.3', asOf: '2026-08-22', entities: 500, aliases: 500 });
});

test('the order of the rows does not change the file', () => {
  const rows = tables({ entities: [KZ, FULL, ...OTHERS] });
  const turned = { ...rows, entities: [...rows.entities].reverse() };
  expect(new Uint8Array(packDataset(turned))).toEqual(new Uint8Array(packDataset(rows)));
});

test('a reference to nothing is refused', () => {
  expect(() => packed({ entities: [entity({ id: 'person/x', name: 'X', party: 'party/none' })] })).toThrow(
    "person/x: there is no entity 'party/none'",
  );
});

test('given names and media hosts', () => {
  const dataset = packed({
    entities: [
      entity({
        id: 'media/bbc',
        name: 'BBC',
        kind: 'organization',
        category: 'media',
        facts: 'domain=bbc.com, bbc.co.uk',
      }),
      entity({ id: 'company/x', name: 'X', kind: 'organization', category: 'company', facts: 'domain=x.com' }),
    ],
    givenNames: [
      { name: 'Anna', gender: 'f' },
      { name: 'Émile', gender: 'm' },
      { name: 'Kim', gender: 'u' },
    ],
  });
  expect(['ANNA', 'émile', 'Kim', 'Bob'].map((name) => dataset.givenName(name))).toEqual([
    'female',
    'male',
    'unknown',
    null,
  ]);
  expect(dataset.mediaHosts()).toEqual(['bbc.com', 'bbc.co.uk']);
  expect(dataset.mediaByHost('www.News.BBC.co.uk')).toBe(dataset.indexOf('media/bbc'));
  expect(dataset.mediaByHost('x.com')).toBeNull();
});
