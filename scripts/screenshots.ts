/** Takes the README's pictures from the real thing: page with card, popup, in both schemes. `npm run screenshots [-- DIR]`. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../tests/browser/support/browser';
import { testPages } from '../tests/browser/support/pages';
import { cardText, hover, LISTED, openPage, openPopup, untilMarked } from '../tests/browser/support/reading';
import { serve } from '../tests/browser/support/server';
import { until } from '../tests/browser/support/until';

const [out = 'docs/screenshots', name = 'chrome'] = process.argv.slice(2);
const SIZE = { width: 1000, height: 860, deviceScaleFactor: 1 };
const POPUP = { width: 420, height: 900, deviceScaleFactor: 1 };

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const server = await serve(await testPages());
  const session = await startBrowser(name === 'firefox' ? 'firefox' : 'chrome', server.port);
  for (const scheme of ['light', 'dark'] as const) {
    const url = `${LISTED}/sample`;
    const { page } = await openPage(session, url);
    await setScheme(page, scheme);
    await page.reload();
    await page.setViewport(SIZE);
    await page.bringToFront();
    await untilMarked(page, 'Angela Merkel');
    await hover(page, 'Angela Merkel');
    await until('the card opens', () => cardText(page));
    await page.screenshot({ path: `${out}/page-${scheme}.png` });
    const popup = await openPopup(session, url);
    await setScheme(popup, scheme);
    await popup.setViewport(POPUP);
    await until('the story shows', () => popup.$('.story h1'));
    await popup.screenshot({ path: `${out}/popup-${scheme}.png` });
    await popup.close();
    await page.close();
  }
  await session.close();
  await server.close();
}

async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  // Firefox's driver cannot emulate it: there the pictures are all in the system's scheme.
  // Without motion, so that no picture shows a card half faded in.
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await page.emulateMediaFeatures(features).catch(() => undefined);
}

await main();
