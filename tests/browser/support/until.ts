/** Waiting for a condition, never for a time. */

/** Longest that any single condition may take; only a failing test ever waits so long. */
const LIMIT = 20_000;
const PAUSE = 50;

/** Resolves with the first truthy value of `probe`; a probe that throws counts as not yet. Rejects, naming `what`, at the limit. */
export async function until<T>(what: string, probe: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LIMIT;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
  throw new Error(`Never happened: ${what}${last ? ` (${String(last)})` : ''}`);
}
