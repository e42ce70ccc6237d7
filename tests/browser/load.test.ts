/** A bounded part of `npm run load`: memory, listeners and nodes stay flat, nothing is marked twice, nothing runs while nothing changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growBlog, LOAD_PAGES, navigate, openTabs, scriptWhileIdle } from '../../scripts/load/pages';
import { type Session, startBrowser } from './support/browser';
import { serve, type TestServer } from './support/server';

/** Live memory may differ by what the engine keeps of compiled code (measured: below 0.3 MB). */
const TOLERANCE_MB = 1;

describe('a browser under load', () => {
  let server: TestServer;
  let session: Session;

  beforeAll(async () => {
    server = await serve(LOAD_PAGES);
    session = await startBrowser('chrome', server.port);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('keeps nothing of the stories that were left', async () => {
    const [early, late] = await navigate(session, 20);
    expect(late.megabytes - early.megabytes).toBeLessThan(TOLERANCE_MB);
    expect(late.listeners).toBeLessThanOrEqual(early.listeners);
    expect(late.nodes).toBeLessThanOrEqual(early.nodes * 1.1);
    expect([late.marks, late.doubled]).toEqual([early.marks, 0]);
  });

  it('follows a live blog to its last post', async () => {
    const { marks, doubled } = await growBlog(session, 60, 3);
    // Four names a post, each once.
    expect([marks > 240, doubled]).toEqual([true, 0]);
  });

  it('does nothing while nothing changes', async () => {
    const [page] = await openTabs(session, 1);
    // Long enough for any timer of ours: the longest regular one would be the watcher's 400 ms.
    expect(await scriptWhileIdle(page!, 2_000)).toBeLessThan(0.005);
  });
});
