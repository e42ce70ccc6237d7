/** The bundled dataset and name tagger, opened once while the background lives. */
import type { Knowledge } from '../../engine/annotate';
import { type Dataset, openDataset } from '../../engine/dataset';
import { openTagger, type Tagger } from '../../engine/entities';
import { DamagedPackage, messageOf, packagedFile } from '../platform';

/** Rejects with words for the reader when the file is missing or damaged; the next call tries again. */
export const bundledDataset: () => Promise<Dataset> = once(async () =>
  openDataset(await packagedFile('newsgloss.bin')),
);

const bundledTagger: () => Promise<Tagger> = once(async () => openTagger(await packagedFile('names.bin')));

/** Rejects like `bundledDataset`. */
export async function bundledKnowledge(): Promise<Knowledge> {
  const [dataset, tagger] = await Promise.all([bundledDataset(), bundledTagger()]);
  return { dataset, tagger };
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error) => {
      opened = null;
      throw new DamagedPackage(messageOf(error));
    });
    return opened;
  };
}
