/** Bytes of packs on this machine, each whole under its key (IndexedDB; a row for each name would take minutes). */

const DATABASE = 'packs';
const STORE = 'bytes';

/** Rejects when there is no room. */
export async function putBytes(key: string, bytes: ArrayBuffer): Promise<void> {
  await inStore('readwrite', (store) => store.put(bytes, key));
}

/** Null when there are none under this key. */
export async function bytesOf(key: string): Promise<ArrayBuffer | null> {
  const found: unknown = await inStore('readonly', (store) => store.get(key));
  return found instanceof ArrayBuffer ? found : null;
}

export async function removeBytesBut(keys: readonly string[]): Promise<void> {
  const stored = await inStore('readonly', (store) => store.getAllKeys());
  for (const key of stored) if (!keys.includes(String(key))) await inStore('readwrite', (store) => store.delete(key));
}

async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error ?? new Error('The storage is full.'));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The storage cannot be opened.'));
  });
}
