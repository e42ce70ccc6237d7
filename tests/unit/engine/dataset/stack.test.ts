/** A pack under the bundled dataset: nothing doubles, what both know is the bundled entity, the rest is added behind. */
import { expect, test } from 'vitest';
import { ALIAS_FLAG, stack } from '../../../../src/engine/dataset';
import { alias, entity, packed } from './rows';

const base = packed({
  entities: [
    entity({
      id: 'city/paris',
      name: 'Paris',
      kind: 'place',
      category: 'city',
      wikipedia: 'Paris',
      wikidata: 'Q900000001',
      country: 'country/fr',
      aliases: [alias('Paris', 0, 0.9)],
    }),
    entity({
      id: 'country/fr',
      name: 'France',
      kind: 'place',
      category: 'country',
      wikipedia: 'France',
      country: 'country/fr',
    }),
    entity({
      id: 'media/harbor',
      name: 'Harbor Post',
      kind: 'organization',
      category: 'media',
      facts: 'domain=harbor.example',
    }),
    entity({ id: 'person/ada', name: 'Ada Quill', wikipedia: 'Ada Quill (politician)' }),
  ],
});
const pack = packed({
  version: 'pack',
  entities: [
    entity({
      id: 'wikidata/Q900000001',
      name: 'City of Paris',
      kind: 'place',
      category: 'city',
      wikipedia: 'Paris',
      wikidata: 'Q900000001',
      aliases: [alias('Paris'), alias('Lutetia')],
      prior: 150,
    }),
    entity({
      id: 'wikidata/Q900000002',
      name: 'French Republic',
      kind: 'place',
      category: 'country',
      wikipedia: 'France',
      wikidata: 'Q900000002',
      prior: 200,
    }),
    entity({
      id: 'wikidata/Q900000003',
      name: 'Paris',
      wikipedia: 'Paris (painter)',
      wikidata: 'Q900000003',
      country: 'wikidata/Q900000002',
    }),
    entity({
      id: 'wikidata/Q900000004',
      name: 'Quay City',
      kind: 'place',
      category: 'city',
      wikidata: 'Q900000004',
      aliases: [alias('QC', ALIAS_FLAG.ACRONYM)],
      country: 'wikidata/Q900000002',
    }),
    entity({ id: 'wikidata/Q900000005', name: 'Ada Quill', wikipedia: 'Ada Quill (painter)', wikidata: 'Q900000005' }),
    entity({
      id: 'wikidata/Q900000006',
      name: 'Lantern News',
      kind: 'organization',
      category: 'media',
      facts: 'domain=lantern.example,harbor.example',
    }),
  ],
});
const both = stack(base, pack);
const found = (text: string) =>
  both
    .findAliases(text)
    .map(({ start, end, candidates }) => [
      text.slice(start, end),
      ...candidates.map((one) => both.entity(one.entity).id),
    ]);

test.each([
  ['Lutetia', [['Lutetia', 'city/paris']]],
  [
    'City of Paris',
    [
      ['City of Paris', 'city/paris'],
      ['Paris', 'city/paris', 'wikidata/Q900000003'],
    ],
  ],
  [
    'France is the French Republic',
    [
      ['France', 'country/fr'],
      ['French Republic', 'country/fr'],
    ],
  ],
  ['Ada Quill', [['Ada Quill', 'person/ada', 'wikidata/Q900000005']]],
  [
    'Harbor Post on QC',
    [
      ['Harbor Post', 'media/harbor'],
      ['QC', 'wikidata/Q900000004'],
    ],
  ],
  ['Nothing here', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('rows of the dataset stay, those of the pack follow, their links lead to the entities that stand for them', () => {
  expect(both.entityCount).toBe(base.entityCount + pack.entityCount);
  for (let index = 0; index < base.entityCount; index++) expect(both.entity(index)).toEqual(base.entity(index));
  const quay = both.entity(both.indexOf('wikidata/Q900000004')!);
  expect(quay).toMatchObject({ name: 'Quay City', wikidata: 'Q900000004', country: base.indexOf('country/fr') });
  expect(both.entity(quay.index)).toEqual(quay);
  expect(both.indexOf('wikidata/Q900000002')).toBe(base.indexOf('country/fr'));
  expect(both.indexOf('wikidata/Q1')).toBeNull();
  expect(both.officesOf(quay.index)).toEqual([]);
  expect(both.holdingsOf(quay.index)).toEqual([]);
});

test('probabilities: what the dataset says leads, a stranger of the pack stays behind, flags are those of both', () => {
  const [city, painter] = both.lookup('Paris');
  expect(city!.prior).toBeCloseTo(0.9 * 0.8, 2);
  expect(painter!.prior).toBeGreaterThan(0);
  expect(painter!.prior).toBeLessThan(0.2);
  expect(both.lookup('Lutetia')).toEqual([{ entity: base.indexOf('city/paris'), prior: 1, flags: 0 }]);
  expect(both.findAliases('QC')[0]!.flags).toBe(ALIAS_FLAG.ACRONYM);
});

test('hosts of the pack are known where the dataset has none', () => {
  expect(both.mediaByHost('www.harbor.example')).toBe(base.indexOf('media/harbor'));
  expect(both.entity(both.mediaByHost('lantern.example')!).name).toBe('Lantern News');
});
