/** Copies of the built extension, changed for a test. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../../scripts/browsers';

/** A copy in a folder of its own, which the caller removes. */
export function copyOfDist(name: Browser): string {
  const dist = mkdtempSync(join(tmpdir(), 'newsgloss-dist-'));
  cpSync(`dist/${name}`, dist, { recursive: true });
  return dist;
}

/** The extension with one language alone: what a reader of that language sees, without the language packs of the browser. */
export function distIn(language: string, name: Browser): string {
  const dist = copyOfDist(name);
  for (const locale of readdirSync(join(dist, '_locales')))
    if (locale !== language) rmSync(join(dist, '_locales', locale), { recursive: true });
  const file = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return dist;
}
