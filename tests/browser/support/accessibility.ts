/** What axe finds wrong with a page of ours. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Rule and elements of each violation; empty when there is none. */
export async function violations(page: Page): Promise<string[]> {
  // As a script of the driver: the page's own policy would refuse it.
  await page.evaluate(`${axe.source};void 0`);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    // The card's host resets every property inline, spacing too; Firefox writes them out one by one, and its shadow sets them anew.
    const found = await inPage.run(document, { rules: { 'avoid-inline-spacing': { enabled: false } } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Chromium only: Firefox's driver cannot emulate it and stays light. */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
