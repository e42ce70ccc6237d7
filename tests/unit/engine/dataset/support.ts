/** A dataset of two cities. */
import { type EntityRow, entityRow, type Tables } from '../../../../src/engine/dataset';

export function baseTables(): Tables {
  return {
    version: 'test',
    asOf: '2024-01-01',
    entities: [city('paris', 'Paris'), city('vienna', 'Vienna')],
    offices: [],
    holdings: [],
    givenNames: [],
  };
}

function city(slug: string, name: string): EntityRow {
  const aliases = [{ name, flags: 0, prior: 0.9 }];
  return entityRow({ id: `city/${slug}`, name, kind: 'place', category: 'city', aliases, wikipedia: name, prior: 200 });
}
