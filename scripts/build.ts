/** Builds dist/: the dataset, the extension for Chrome and for Firefox, the command line. `--watch` is left to the editor. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sealed } from '../src/engine/entities/tagger/model';
import { bundleCli, bundleExtension } from './build/bundles';
import { readDataset } from './build/dataset';
import { type Browser, manifestFor } from './build/manifest';
import { countryOutlines } from './build/outlines';

/** Weights of the name tagger, as `npm run train` leaves them. */
const TAGGER = 'src/engine/entities/tagger/names.bin';
/** What `newsgloss dataset import` keeps. */
const CLASSES = 'src/cli/import/classes.tsv';
const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

async function build(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/cli', { recursive: true });
  const { file, hosts } = readDataset('dist/cli/newsgloss.bin');
  const tagger = readFileSync(TAGGER);
  writeFileSync('dist/cli/names.bin', new Uint8Array(sealed(new Uint8Array(tagger).buffer)));
  cpSync(CLASSES, 'dist/cli/classes.tsv');
  await Promise.all([bundleCli('dist/cli'), ...BROWSERS.map((browser) => buildExtension(browser, file, hosts))]);
  process.stdout.write('built dist/cli, dist/chrome and dist/firefox\n');
}

async function buildExtension(browser: Browser, dataset: string, hosts: readonly string[]): Promise<void> {
  const out = `dist/${browser}`;
  mkdirSync(`${out}/icons`, { recursive: true });
  writeFileSync(`${out}/licenses.json`, JSON.stringify(await bundleExtension(out)));
  cpSync(dataset, `${out}/newsgloss.bin`);
  cpSync('dist/cli/names.bin', `${out}/names.bin`);
  writeFileSync(`${out}/outlines.json`, countryOutlines());
  cpSync('src/extension/_locales', `${out}/_locales`, { recursive: true });
  cpSync('src/extension/popup/panel.html', `${out}/panel.html`);
  for (const page of ['popup', 'options', 'welcome'])
    cpSync(`src/extension/${page}/${page}.html`, `${out}/${page}.html`);
  for (const size of [16, 32, 48, 128]) cpSync(`icons/${size}.png`, `${out}/icons/${size}.png`);
  writeFileSync(`${out}/manifest.json`, `${JSON.stringify(manifestFor(browser, hosts), null, 2)}\n`);
}

await build();
