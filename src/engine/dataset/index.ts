/** The entity dataset: opening the packed file, looking names up, offices and their holders. */

export { describeDataset } from './describe';
export { DatasetError, openDataset } from './open';
export {
  type AliasRow,
  type EntityRow,
  flagBits,
  type HoldingRow,
  KINDS,
  OFFICE_KINDS,
  type OfficeRow,
  packDataset,
  type Tables,
} from './pack';
export {
  ALIAS_FLAG,
  type AliasCandidate,
  type AliasMatch,
  type Dataset,
  type Entity,
  type EntityIndex,
  type Holding,
  type Office,
  type OfficeKind,
} from './types';
