/** Packs in both browsers: loaded with progress and at once in use, refused when damaged, stopped, removed and brought back, kept over a restart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityRow, packDataset } from '../../src/engine/dataset';
import { violations } from './support/accessibility';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { clickButton, LISTED, openPage, openPopup, textOf } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

type Extension = {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: unknown }> } };
};

/** A pack of one invented firm. */
function packOf(name: string): Uint8Array {
  const entities = [
    entityRow({
      id: 'wikidata/Q900000001',
      name,
      kind: 'organization',
      category: 'company',
      prior: 120,
      wikidata: 'Q900000001',
    }),
  ];
  return new Uint8Array(
    packDataset({ version: 'test', asOf: '2026-05-04', entities, offices: [], holdings: [], givenNames: [] }),
  );
}

describe.each(['chrome', 'firefox'] as const)('packs in %s', (name) => {
  let server: TestServer;
  let session: Session;
  let options: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
    options = await openOptions();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openOptions(): Promise<Page> {
    const page = await session.openExtensionPage('options.html');
    await until('the section is there', () => page.$('#packs'));
    return page;
  }
  async function give(file: string, bytes: Uint8Array): Promise<void> {
    writeFileSync(join(folder, file), bytes);
    const input = await until('a file can be given', async () => {
      const handle = await options.evaluateHandle(() =>
        document.querySelector<HTMLInputElement>('section[aria-labelledby="packs"] input[type="file"]'),
      );
      return handle.asElement() as ElementHandle<HTMLInputElement> | null;
    });
    await input.uploadFile(join(folder, file));
  }
  const says = (words: string | RegExp) =>
    until(`the page says '${words}'`, async () =>
      (await options.$eval('.said', (element) => element.textContent ?? '')).match(words),
    );
  const section = () => options.$eval('section[aria-labelledby="packs"]', (element) => element.textContent ?? '');
  /** What the background says that a story names; asked from a page of ours. */
  const linked = (page: Page, text: string): Promise<(string | null)[]> =>
    page.evaluate(async (words) => {
      const article = {
        url: null,
        title: null,
        byline: [],
        publisher: null,
        published: null,
        modified: null,
        section: null,
        language: 'en',
        isArticle: true,
        reasons: [],
        text: words,
        blocks: [{ start: 0, end: words.length, kind: 'paragraph' }],
      };
      const answer = await (globalThis as unknown as Extension).chrome.runtime.sendMessage({
        type: 'annotate',
        article,
      });
      return (answer.value as { chains: { entity: { id: string } | null }[] }).chains.map(
        (chain) => chain.entity?.id ?? null,
      );
    }, text);
  /** The background starts anew, and the page asks it. */
  async function restart(): Promise<void> {
    await session.restart();
    await options.close().catch(() => undefined);
    options = await until('the extension is there again', openOptions);
  }
  const STORY = 'The company Quillhaven Lanternworks said on Monday that it would open a plant in Paris, France.';

  it('a pack is loaded, shown and used at once, beside the bundled dataset', async () => {
    expect(await linked(options, STORY)).not.toContain('wikidata/Q900000001');
    await give('firms.ngpack', packOf('Quillhaven Lanternworks'));
    await says(/firms\.ngpack is in use: 1 entities/);
    await until('the facts are shown', async () =>
      /firms\.ngpack 1 entities, 1 names · facts as of 2026-05-04/.test(await section()),
    );
    const found = await linked(options, STORY);
    expect(found).toContain('wikidata/Q900000001');
    expect(found).toContain('country/fr');
    expect(await violations(options)).toEqual([]);
  });

  it.each([
    [
      'a damaged file',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 8 : byte)),
      'damaged',
    ],
    ['a file that is cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 4), 'cut off'],
    ['a file of another format', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4 ? 1 : byte)), 'has format 1'],
    ['another file', (bytes: Uint8Array) => bytes.fill(7), 'not a Newsgloss dataset'],
    ['an empty file', () => new Uint8Array(), 'cut off'],
  ] as const)('%s is refused, and the old pack stays', async (_, damage, words) => {
    await give('bad.ngpack', damage(packOf('Nothing')));
    await says(new RegExp(`bad\\.ngpack cannot be used.*${words}.*Nothing was changed`));
    expect(await section()).toContain('firms.ngpack');
    expect(await linked(options, STORY)).toContain('wikidata/Q900000001');
  });

  it('loading shows its progress and is stopped in the middle', async () => {
    const seen = options.evaluate(
      () =>
        new Promise<string>((stopped) => {
          const observer = new MutationObserver(() => {
            const bar = document.querySelector<HTMLProgressElement>('.pack-loading progress');
            if (!bar) return;
            observer.disconnect();
            stopped(`${bar.closest('label')?.textContent} ${bar.value < bar.max}`);
            document.querySelector<HTMLButtonElement>('.pack-loading button')?.click();
          });
          observer.observe(document.body, { childList: true, subtree: true });
        }),
    );
    // 64 pieces to read, which are never looked at.
    await give('large.ngpack', new Uint8Array(64 << 20));
    expect(await seen).toBe('Reading large.ngpack… true');
    await says(/large\.ngpack is not loaded\. Nothing was changed/);
    expect(await section()).toContain('firms.ngpack');
    expect(await options.$('.pack-loading')).toBeNull();
  });

  it('another pack takes the place of the old one, and an undo brings that back', async () => {
    await give('other.ngpack', packOf('Other Firm'));
    await says(/other\.ngpack is in use/);
    expect(await linked(options, STORY)).not.toContain('wikidata/Q900000001');
    await clickButton(options, 'Undo');
    await says('Undone');
    await until('the old one is shown', async () => (await section()).includes('firms.ngpack'));
    expect(await linked(options, STORY)).toContain('wikidata/Q900000001');
  });

  it('a pack is removed, and an undo brings it back', async () => {
    await clickButton(options, 'Remove firms.ngpack');
    await says(/firms\.ngpack \(0\.1 MB\) is removed/);
    await until('no pack is shown', async () => !(await section()).includes('firms.ngpack'));
    expect(await linked(options, STORY)).not.toContain('wikidata/Q900000001');
    await clickButton(options, 'Undo');
    await until('it is back', async () => (await section()).includes('firms.ngpack'));
    expect(await linked(options, STORY)).toContain('wikidata/Q900000001');
  });

  it('the pack outlives a restart of the extension', async () => {
    await restart();
    await until('the pack is shown', async () => (await section()).includes('firms.ngpack'));
    expect(await linked(options, STORY)).toContain('wikidata/Q900000001');
  });

  it('when the stored pack is damaged, options and popup say so and the bundled dataset goes on alone', async () => {
    // What a failing disk would do: other bytes under the key of the pack, found when the background starts anew.
    await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('packs');
        request.onsuccess = () => done(request.result);
      });
      const store = database.transaction('bytes', 'readwrite').objectStore('bytes');
      await new Promise<void>((done) => {
        const request = store.openCursor();
        request.onsuccess = () => {
          if (!request.result) return done();
          const words = new Uint8Array(request.result.value as ArrayBuffer);
          words[words.length - 40]! ^= 8;
          request.result.update(words.buffer);
          request.result.continue();
        };
      });
      database.close();
    });
    await restart();
    await until('the page says it', async () => /Your pack cannot be used.*damaged/s.test(await section()));
    expect(await violations(options)).toEqual([]);
    const found = await linked(options, STORY);
    expect(found).toContain('country/fr');
    expect(found).not.toContain('wikidata/Q900000001');
    const { page } = await openPage(session, `${LISTED}/plain`);
    const popup = await openPopup(session, `${LISTED}/plain`);
    await until('the popup says it', async () => (await textOf(popup)).includes('Your pack cannot be used.'));
    await popup.close();
    await page.close();
    await clickButton(options, 'Remove firms.ngpack');
    await until('nothing is said any more', async () => !(await section()).includes('cannot be used'));
  });
});
