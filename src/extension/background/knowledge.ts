/** The bundled dataset and name tagger, opened once while the background lives, with the reader's pack under and own lists over them. */
import type { Knowledge } from '../../engine/annotate';
import { type Dataset, openDataset, overlay, stack } from '../../engine/dataset';
import { openTagger, type Tagger } from '../../engine/entities';
import { DamagedPackage, messageOf, packagedFile } from '../platform';
import { loadOwnLists, ownListsRevision } from '../settings';
import { type OwnNames, ownNames } from './own-names';
import { currentPack } from './pack';

/** Rejects with words for the reader when the file is missing or damaged; the next call tries again. */
export const bundledDataset: () => Promise<Dataset> = once(async () =>
  openDataset(await packagedFile('newsgloss.bin')),
);

const bundledTagger: () => Promise<Tagger> = once(async () => openTagger(await packagedFile('names.bin')));

export type ReadersKnowledge = Knowledge & { readonly own: OwnNames };

let laid: { readonly of: string; readonly dataset: Dataset; readonly own: OwnNames } | null = null;

/** Rejects like `bundledDataset`. Pack and own lists are opened anew when they changed. */
export async function readersKnowledge(): Promise<ReadersKnowledge> {
  const [bundled, tagger, pack, revision] = await Promise.all([
    bundledDataset(),
    bundledTagger(),
    currentPack(),
    ownListsRevision(),
  ]);
  const of = `${pack?.key} ${revision}`;
  if (laid?.of !== of) {
    const own = ownNames(revision === null ? [] : await loadOwnLists());
    const known = pack?.dataset ? stack(bundled, pack.dataset) : bundled;
    laid = { of, own, dataset: overlay(known, own.entries) };
  }
  return { dataset: laid.dataset, own: laid.own, tagger };
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
