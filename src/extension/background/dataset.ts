/** The bundled dataset, opened once while the background lives. */
import { type Dataset, openDataset } from '../../engine/dataset';
import { packagedFile } from '../platform';

let opened: Promise<Dataset> | null = null;

/** Rejects with words for the reader when the file is missing or damaged; the next call tries again. */
export function bundledDataset(): Promise<Dataset> {
  opened ??= open().catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Dataset> {
  return openDataset(await packagedFile('newsgloss.bin'));
}
