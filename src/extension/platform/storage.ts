/** Key-value storage on this machine. */
import { browser } from './browser';

/** The stored value, or undefined when there is none or the storage is damaged. */
export async function load(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch (error) {
    console.warn('Newsgloss storage:', error);
    return undefined;
  }
}

/** Saves all of them or none. Rejects when the storage is full or broken. */
export async function save(values: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.local.set(values);
}

/** Calls `listener` with the new value of `key` whenever it changes, in any part of the extension. */
export function onStored(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
