/** The entity dataset: opening the packed file, looking names up, offices and their holders. */

export { describeDataset } from './describe';
export { KINDS, OFFICE_KINDS } from './format';
export { openDataset } from './open';
export { type OverlayEntry, overlay } from './overlay';
export { flagBits, packDataset } from './pack';
export type { AliasRow, EntityRow, HoldingRow, OfficeRow, Tables } from './rows';
export {
  ALIAS_FLAG,
  type AliasCandidate,
  type AliasMatch,
  type Dataset,
  type Entity,
  type EntityIndex,
  type Holding,
  type OfficeKind,
} from './types';
