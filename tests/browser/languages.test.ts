/** The interface in other languages, from right to left too; and a story in another language than English. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/accessibility';
import { type Session, startBrowser } from './support/browser';
import { distIn } from './support/dist';
import { testPages } from './support/pages';
import { clickOn, overflows, untilText } from './support/popup';
import { LISTED, markedWords, openCard, openPage, openPopup, textOf, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

/** Folder of the language, its tag, its direction; words of popup, card, options and welcome page. */
const LANGUAGES = [
  ['ar', 'ar', 'rtl', 'الأشخاص', 'الميلاد', 'خيارات', 'تم تثبيت'],
  ['zh_CN', 'zh-CN', 'ltr', '人物', '出生', '选项', '已安装'],
] as const;

describe.each(['chrome', 'firefox'] as const)('languages in %s', (name) => {
  describe.each(LANGUAGES)('the interface in %s', (locale, tag, dir, people, born, options, installed) => {
    let dist: string;
    let server: TestServer;
    let session: Session;
    let page: Page;
    let popup: Page;

    beforeAll(async () => {
      dist = distIn(locale, name);
      server = await serve(await testPages());
      session = await startBrowser(name, server.port, dist);
      ({ page } = await openPage(session, `${LISTED}/plain`));
      await untilMarked(page, 'Angela Merkel');
      popup = await openPopup(session, `${LISTED}/plain`);
      await untilText(popup, people);
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
      rmSync(dist, { recursive: true, force: true });
    });

    /** Language and direction, nothing beyond the width, nothing for axe to object to. */
    const judge = async (judged: Page): Promise<void> => {
      const root = await judged.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(root).toEqual([tag, dir]);
      for (const width of [400, 320]) {
        await judged.setViewport({ width, height: 600 });
        expect([width, await overflows(judged)]).toEqual([width, false]);
      }
      expect(await violations(judged)).toEqual([]);
    };

    it('popup', async () => {
      await until('the map shows', () => popup.$('.map'));
      await judge(popup);
      // The story's own words keep their language and direction.
      const headline = await popup.$eval('h1', (one) => [one.lang, getComputedStyle(one).direction]);
      expect(headline).toEqual(['en', 'ltr']);
      const time = await popup.$eval('.facts time', (one) => one.textContent);
      expect(time).toBe(
        new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2020-02-13T12:00:00Z')),
      );
      await clickOn(popup, '.menu > button');
      await until('the menu is open', () => popup.$('[role=menu]'));
      expect(await overflows(popup)).toBe(false);
      await clickOn(popup, '.menu > button');
    });

    it('card', async () => {
      const card = await openCard(page, 'Angela Merkel');
      expect(card).toContain(born);
      const look = await page.evaluate(() => {
        const host = document.querySelector('[data-newsgloss="card"]');
        const box = host?.getBoundingClientRect();
        return { dir: host?.getAttribute('dir'), inside: !!box && box.left >= 0 && box.right <= innerWidth };
      });
      expect(look).toEqual({ dir, inside: true });
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    it.each([
      ['options.html', options, '.licenses li'],
      ['welcome.html', installed, 'article'],
    ] as const)('%s', async (file, words, there) => {
      const opened = await session.openExtensionPage(file);
      await untilText(opened, words);
      await until('all is there', () => opened.$(there));
      await judge(opened);
      await opened.close();
    });
  });

  describe('a story in German', () => {
    let server: TestServer;
    let session: Session;

    beforeAll(async () => {
      server = await serve(await testPages());
      session = await startBrowser(name, server.port);
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
    });

    it('says so and shows the names of the dataset, without claims on speakers, dates and figures', async () => {
      const { page, errors } = await openPage(session, `${LISTED}/german`);
      await untilMarked(page, 'Angela Merkel');
      const marked = await until('all is painted', async () => {
        const words = await markedWords(page);
        return words.includes('Siemens') ? words : null;
      });
      for (const not of ['Essen', 'Dorothea Quill', 'Sprecherin', 'Mittwoch', 'Werkstätten'])
        expect(marked).not.toContain(not);
      const popup = await openPopup(session, `${LISTED}/german`);
      await untilText(popup, 'not in English (German)');
      const text = await textOf(popup);
      expect(text).toContain('Almaty');
      expect(await popup.$('.voices')).toBeNull();
      expect(await popup.$('.timeline')).toBeNull();
      expect(await popup.$('.numbers')).toBeNull();
      expect(errors).toEqual([]);
    });
  });
});
