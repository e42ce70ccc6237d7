/** The reader's pack, opened once while the background lives. Without it, or when it is damaged, all goes on with the bundled dataset. */
import { type Dataset, openDataset } from '../../engine/dataset';
import { messageOf, type PackState } from '../platform';
import { bytesOf, choosePack, loadPack, type Pack } from '../settings';

type Opened = { readonly key: string; readonly dataset: Dataset | null; readonly problem: string | null };

let opened: Promise<Opened> | null = null;
let openedKey: string | null = null;

/** Key and dataset of the pack in use; null when there is none, a dataset of null when it cannot be used. */
export async function currentPack(): Promise<Opened | null> {
  const pack = await loadPack();
  if (pack === null) {
    opened = null;
    openedKey = null;
    return null;
  }
  if (openedKey !== pack.key) {
    openedKey = pack.key;
    opened = open(pack);
  }
  return opened;
}

export async function packState(): Promise<PackState> {
  const [pack, current] = await Promise.all([loadPack(), currentPack()]);
  return { pack, problem: current?.problem ?? null };
}

/** Takes stored bytes as the pack in use; rejects with the reason, and leaves all as it was, when they are none. */
export async function adoptPack({ key, name }: { key: string; name: string }): Promise<Pack> {
  const { dataset, bytes } = await read(key);
  const { version, asOf, entityCount: entities, aliasCount: aliases } = dataset;
  const pack: Pack = { key, name, bytes, version, asOf, entities, aliases };
  openedKey = key;
  opened = Promise.resolve({ key, dataset, problem: null });
  await choosePack(pack);
  return pack;
}

async function open({ key }: Pack): Promise<Opened> {
  try {
    return { key, dataset: (await read(key)).dataset, problem: null };
  } catch (error) {
    return { key, dataset: null, problem: messageOf(error) };
  }
}

/** Opening checks all: magic, format, size, checksum. */
async function read(key: string): Promise<{ dataset: Dataset; bytes: number }> {
  const bytes = await bytesOf(key);
  if (bytes === null) throw new Error('The browser no longer has the file.');
  return { dataset: openDataset(bytes), bytes: bytes.byteLength };
}
