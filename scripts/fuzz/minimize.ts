/** The shortest part of a failing input that still fails in the same way. */

/** Tries that are worth it for one failure. */
const MOST_TRIES = 2000;

/** Takes out ever smaller stretches (ddmin; Zeller and Hildebrandt 2002) while `fails` holds. */
export async function minimized(input: string, fails: (input: string) => Promise<boolean>): Promise<string> {
  let best = input;
  let tries = 0;
  for (let size = Math.ceil(best.length / 2); size >= 1; ) {
    let at = 0;
    let isSmaller = false;
    while (at < best.length && tries < MOST_TRIES) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      tries++;
      if (await fails(shorter)) {
        best = shorter;
        isSmaller = true;
      } else at += size;
    }
    if (size === 1 && !isSmaller) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
    if (tries >= MOST_TRIES) break;
  }
  return best;
}
