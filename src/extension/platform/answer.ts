/** What comes back for a message. */

/** An answer that came, or the reason why none did, in words for the reader. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly damaged: boolean };

/** A file of our own package is missing or damaged: only installing anew helps. */
export class DamagedPackage extends Error {}

/** The words of an error, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
