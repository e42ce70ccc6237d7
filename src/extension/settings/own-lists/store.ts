/** Own lists on this machine. Beside them stands a revision, small enough to be asked before every story. */
import * as v from 'valibot';
import { load, onStored, save } from '../../platform';
import { type OwnList, OwnListSchema } from './types';

const KEY = 'ownLists';
const REVISION = 'ownListsRevision';

/** A damaged list is left out, the others are kept. */
export async function loadOwnLists(): Promise<readonly OwnList[]> {
  const stored = await load(KEY);
  return (Array.isArray(stored) ? stored : []).flatMap((list: unknown) => {
    const read = v.safeParse(OwnListSchema, list);
    return read.success ? [read.output] : [];
  });
}

/** Rejects when the storage is full or broken. */
export async function saveOwnLists(lists: readonly OwnList[]): Promise<void> {
  await save({ [KEY]: lists, [REVISION]: crypto.randomUUID() });
}

/** Changes with every saving; null while there never were lists. */
export async function ownListsRevision(): Promise<string | null> {
  const stored = await load(REVISION);
  return typeof stored === 'string' ? stored : null;
}

export function onOwnListsChange(listener: () => void, signal: AbortSignal): void {
  onStored(REVISION, listener, signal);
}
