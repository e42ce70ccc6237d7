/** Long work in slices, so that the page stays quick under the reader's hand. */

/** A slice ends after this; with the longest single step measured (31 ms for 300 marks in one block) it stays below 50 ms. */
const SLICE_MS = 10;
/** A background tab is never idle in some browsers: then a slice runs after this. */
const IDLE_TIMEOUT_MS = 200;

export type Pace = 'soon' | 'idle';

/**
 * Runs `steps` in order, pausing between slices: 'soon' lets input through first, 'idle' waits until the page has nothing to do.
 * Stops where it is when `signal` aborts.
 */
export async function runInSlices(steps: readonly (() => void)[], pace: Pace, signal: AbortSignal): Promise<void> {
  let started = pace === 'soon' ? performance.now() : Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    if (signal.aborted) return;
    if (performance.now() - started > SLICE_MS) {
      await pause(pace);
      if (signal.aborted) return;
      started = performance.now();
    }
    step();
  }
}

function pause(pace: Pace): Promise<void> {
  return new Promise((resolve) => {
    if (pace === 'idle' && typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, 0);
  });
}
