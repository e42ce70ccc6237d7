/** Rows of small tables for the tests of the dataset. */
import {
  type AliasRow,
  type Dataset,
  type EntityRow,
  entityRow,
  openDataset,
  packDataset,
  type Tables,
} from '../../../../src/engine/dataset';

export function entity(given: Pick<EntityRow, 'id' | 'name'> & Partial<EntityRow>): EntityRow {
  return entityRow({ kind: 'person', category: 'politician', ...given });
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
