/** Files of our own package that are missing, cut off or damaged: told in plain words, and well again once they are. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startBrowser } from '../support/browser';
import { testPages } from '../support/pages';
import { untilText } from '../support/popup';
import { clickButton, LISTED, markedWords, openPage, openPopup, untilMarked } from '../support/reading';
import { serve } from '../support/server';

const FILES = ['newsgloss.bin', 'names.bin'] as const;
const flipped = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  // In the middle: among the weights or the texts, where nothing but the checksum can tell.
  const middle = copy.length >> 1;
  copy[middle] = copy[middle]! ^ 1;
  return copy;
};
const DAMAGES: readonly (readonly [what: string, words: RegExp, of: (bytes: Buffer) => Buffer | null])[] = [
  ['missing', /The file \S+ is missing\./, () => null],
  ['cut off', /The [^.]*file[^.]* is cut off\./, (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['empty', /The [^.]*file[^.]* is cut off\./, () => Buffer.alloc(0)],
  ['one bit flipped', /The [^.]*file[^.]* is damaged\./, flipped],
];

it('a damaged package is told, file by file, until it is whole', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'newsgloss-package-'));
  cpSync('dist/chrome', dist, { recursive: true });
  const server = await serve(await testPages());
  const session = await startBrowser('chrome', server.port, dist);
  const put = (file: string, bytes: Buffer | null): void =>
    bytes === null ? rmSync(join(dist, file)) : writeFileSync(join(dist, file), bytes);
  let { page, errors } = { page: null, errors: [] } as unknown as Awaited<ReturnType<typeof openPage>>;
  let popup: Awaited<ReturnType<typeof openPopup>> | null = null;
  for (const file of FILES)
    for (const [, words, damage] of DAMAGES) {
      const whole = readFileSync(join('dist/chrome', file));
      put(file, damage(whole));
      // What it opened before lives as long as it does.
      for (const target of session.browser.targets())
        if (target.type() === 'service_worker') await (await target.worker())?.close();
      if (popup === null) {
        ({ page, errors } = await openPage(session, `${LISTED}/plain`));
        popup = await openPopup(session, `${LISTED}/plain`);
      } else await clickButton(popup, 'Try again');
      await untilText(popup, words);
      expect(await markedWords(page)).toEqual([]);
      put(file, whole);
    }
  await clickButton(popup!, 'Try again');
  await untilMarked(page, 'Angela Merkel');
  expect(errors).toEqual([]);
  await session.close();
  await server.close();
  rmSync(dist, { recursive: true });
});
