/** The entity dataset: opening the packed file, looking names up, offices and their holders. */

export { describeDataset } from './describe';
export { checksum, KINDS, OFFICE_KINDS } from './format';
export { openDataset } from './open';
export { type OverlayEntry, overlay } from './overlay';
export { flagBits, packDataset } from './pack';
export { type AliasRow, type EntityRow, entityRow, type HoldingRow, type OfficeRow, type Tables } from './rows';
export { slug } from './slug';
export { stack } from './stack';
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
