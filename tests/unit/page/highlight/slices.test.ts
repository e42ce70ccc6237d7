/** Long work in slices. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../../src/page/highlight/slices';

afterEach(() => vi.restoreAllMocks());

describe('runInSlices', () => {
  it('runs every step, in order', async () => {
    const done: number[] = [];
    await runInSlices(
      [1, 2, 3].map((n) => () => void done.push(n)),
      'soon',
      new AbortController().signal,
    );
    expect(done).toEqual([1, 2, 3]);
  });

  it('pauses when a slice is used up', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const pauses = vi.spyOn(globalThis, 'setTimeout');
    const step = (ms: number) => () => {
      clock += ms;
    };
    await runInSlices([step(4), step(4), step(4), step(4), step(30), step(1)], 'soon', new AbortController().signal);
    expect(pauses).toHaveBeenCalledTimes(2);
  });

  it('stops where it is on abort', async () => {
    const done: number[] = [];
    const controller = new AbortController();
    const steps = [1, 2, 3].map((n) => () => {
      done.push(n);
      if (n === 2) controller.abort();
    });
    await runInSlices(steps, 'idle', controller.signal);
    expect(done).toEqual([1, 2]);
  });
});
