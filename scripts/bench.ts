/** `npm run bench [-- --corpora DIR]`: ours beside the peers in one run. Without a corpus it runs on our own cases and stories. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDataset } from '../src/engine/dataset';
import { openTagger } from '../src/engine/entities';
import { articleLines } from './bench/articles';
import { chromiumLines } from './bench/chromium';
import { growthLines } from './bench/growth';
import { benchPages, benchTexts } from './bench/input';
import { matcherLines } from './bench/matchers';
import { textLines } from './bench/texts';

const { values } = parseArgs({ options: { corpora: { type: 'string' }, only: { type: 'string' } } });

const fileOf = (name: string): ArrayBuffer => {
  const bytes = readFileSync(`dist/cli/${name}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
const dataset = openDataset(fileOf('newsgloss.bin'));
const pages = benchPages(values.corpora);
const texts = benchTexts(values.corpora);

const PARTS: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  article: () => articleLines(pages),
  chromium: () => chromiumLines(pages),
  text: () => textLines(texts, { dataset, tagger: openTagger(fileOf('names.bin')) }),
  growth: () => growthLines(texts, { dataset, tagger: openTagger(fileOf('names.bin')) }),
  matcher: () => matcherLines(texts, dataset),
};

for (const [name, part] of Object.entries(PARTS)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const line of await part()) process.stdout.write(`${line}\n`);
}
