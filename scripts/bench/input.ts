/** What the benchmark runs on: pages and texts of a corpus folder where one is named, else our own cases and stories. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadStories } from '../stories/load';

export type BenchPage = { readonly id: string; readonly html: string; readonly url: string | null };

/** Of a corpus, the pages that its headline figure is measured on, or every page that it has. */
export function benchPages(corpora: string | undefined, which: 'headline' | 'every' = 'headline'): BenchPage[] {
  if (corpora !== undefined) {
    const cases = JSON.parse(readFileSync(join(corpora, 'article/cases.json'), 'utf8')) as {
      id: string;
      url?: string;
      headline?: boolean;
    }[];
    return cases
      .filter(({ headline }) => which === 'every' || headline)
      .map(({ id, url }) => ({
        id,
        url: url ?? null,
        html: gunzipSync(
          readFileSync(join(corpora, 'article/html', `${id.replace(/[^\w.-]/g, '_')}.html.gz`)),
        ).toString('utf8'),
      }));
  }
  return readdirSync('tests/cases').map((id) => ({
    id,
    url: null,
    html: readFileSync(`tests/cases/${id}/page.html`, 'utf8'),
  }));
}

export function benchTexts(corpora: string | undefined): string[] {
  const gold = corpora === undefined ? '' : join(corpora, 'gold');
  if (corpora !== undefined && existsSync(gold))
    return readdirSync(gold)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(gold, file), 'utf8'));
  return loadStories().map(({ text }) => text);
}
