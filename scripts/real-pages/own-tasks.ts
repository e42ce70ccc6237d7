/** How long our content script holds a page's main thread, at a stretch and in all, from a trace of Chromium with its CPU profile. */
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  /** Microseconds by the clock. */
  readonly dur?: number;
  /** Microseconds that the thread had the processor. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly { id: number; parent?: number; callFrame: { url?: string } }[];
        readonly samples?: readonly number[];
      };
    };
  };
};

type Sample = { readonly at: number; readonly own: boolean };

export async function startTrace(page: Page): Promise<void> {
  await page.tracing.start({ categories: CATEGORIES });
}

export type OwnTime = {
  /** Of our script in the task that holds most of it, and in all tasks (ms of processor time). */
  readonly longest: number;
  readonly total: number;
  /** From our script's first stroke to its last: the background's work and all waiting are in it (ms by the clock). */
  readonly elapsed: number;
};

/**
 * Processor time, not the clock's: a loaded machine makes every task look long. A task's time is shared out by the samples of the
 * profiler (one about every millisecond).
 */
export async function ownTime(page: Page): Promise<OwnTime> {
  const bytes = await page.tracing.stop();
  if (bytes === undefined) throw new Error('The trace is empty.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  const times: number[] = [];
  let elapsed = 0;
  for (const [thread, samples] of samplesByThread(traceEvents)) {
    const ours = samples.filter(({ own }) => own);
    if (ours.length === 0) continue;
    elapsed = Math.max(elapsed, (ours.at(-1)!.at - ours[0]!.at) / 1000);
    for (const task of traceEvents) {
      if (task.name !== 'RunTask' || threadOf(task) !== thread || task.dur === undefined) continue;
      const isInside = ({ at }: Sample): boolean => at >= task.ts && at <= task.ts + task.dur!;
      const own = ours.filter(isInside).length;
      if (own > 0) times.push(((own / samples.filter(isInside).length) * (task.tdur ?? task.dur)) / 1000);
    }
  }
  return { longest: Math.max(0, ...times), total: times.reduce((sum, time) => sum + time, 0), elapsed };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Chunks of a profile come from the profiler's own thread; the profile's first event tells whose it is. */
function samplesByThread(events: readonly TraceEvent[]): Map<string, Sample[]> {
  const byThread = new Map<string, Sample[]>();
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const own = new Set<number>();
    const samples: Sample[] = [];
    let at = profile.args.data?.startTime ?? profile.ts;
    for (const { name, pid, id, args } of events) {
      if (name !== 'ProfileChunk' || pid !== profile.pid || id !== profile.id) continue;
      for (const node of args.data?.cpuProfile?.nodes ?? [])
        if (own.has(node.parent ?? -1) || isOurs(node.callFrame.url)) own.add(node.id);
      args.data?.cpuProfile?.samples?.forEach((node, index) => {
        at += args.data?.timeDeltas?.[index] ?? 0;
        samples.push({ at, own: own.has(node) });
      });
    }
    byThread.set(threadOf(profile), samples);
  }
  return byThread;
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') === true && url.endsWith('/content.js');
}
