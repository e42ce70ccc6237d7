/** Rows of small tables for the tests of the dataset. */
import {
  type AliasRow,
  type Dataset,
  type EntityRow,
  openDataset,
  packDataset,
  type Tables,
} from '../../../../src/engine/dataset';

export function entity(given: Pick<EntityRow, 'id' | 'name'> & Partial<EntityRow>): EntityRow {
  return {
    kind: 'person',
    category: 'politician',
    aliases: [],
    description: '',
    wikipedia: '',
    wikidata: '',
    country: '',
    parent: '',
    party: '',
    headquarters: '',
    from: '',
    to: '',
    prior: 20,
    facts: '',
    ...given,
  };
}

export function alias(name: string, flags = 0, prior = 1): AliasRow {
  return { name, flags, prior };
}

export function tables(given: Partial<Tables>): Tables {
  return { version: '1.2.3', asOf: '2026-08-22', entities: [], offices: [], holdings: [], givenNames: [], ...given };
}

export function packed(given: Partial<Tables>): Dataset {
  return openDataset(packDataset(tables(given)));
}
