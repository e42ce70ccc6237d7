/** Which pack is in use. Taking another one is one small write, so that the old one is there until the new one is whole. */
import * as v from 'valibot';
import { load, onStored, save } from '../../platform';
import { removeBytesBut } from './bytes';
import { type Pack, PackSchema } from './types';

const KEY = 'pack';

/** Null when none is loaded. */
export async function loadPack(): Promise<Pack | null> {
  const read = v.safeParse(PackSchema, await load(KEY));
  return read.success ? read.output : null;
}

/** Uses a pack whose bytes are stored already, or none. */
export async function choosePack(pack: Pack | null): Promise<void> {
  await save({ [KEY]: pack });
}

export function onPackChange(listener: () => void, signal: AbortSignal): void {
  onStored(KEY, listener, signal);
}

/** Bytes that no pack in use needs, but for those of packs that an undo may bring back. */
export async function removeUnused(undoable: readonly (Pack | null)[] = []): Promise<void> {
  const kept = [await loadPack(), ...undoable].flatMap((pack) => (pack === null ? [] : [pack.key]));
  await removeBytesBut(kept);
}
