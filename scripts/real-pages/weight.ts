/** What a page weighs in memory, all that lives in it: its own scripts and ours. Chromium alone tells. */
import type { Page } from 'puppeteer-core';

/** Live bytes of the script heap in MB, after everything dead was thrown away. */
export async function heapMegabytes(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}
