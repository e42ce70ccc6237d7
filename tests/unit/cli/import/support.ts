/** Items in the form of the Wikidata dump, and folders to import into. Their numbers are beyond those that Wikidata has given. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseClasses } from '../../../../src/cli/import/classes';
import { type Dataset, openDataset } from '../../../../src/engine/dataset';

export const CLASSES = parseClasses(readFileSync('src/cli/import/classes.tsv', 'utf8'));

export const HUMAN = 'Q5';
export const POLITICIAN = 'Q82955';
export const COUNTRY = 'Q6256';

/** A claim whose values are items, best rank first where `rank` says so. */
export function items(...ids: readonly (string | { id: string; rank?: string; ended?: boolean })[]): unknown[] {
  return ids.map((given) => {
    const { id, rank = 'normal', ended = false } = typeof given === 'string' ? { id: given } : given;
    return {
      mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } } },
      rank,
      ...(ended ? { qualifiers: { P582: [{ snaktype: 'value' }] } } : {}),
    };
  });
}

export function value(content: unknown): unknown[] {
  return [{ mainsnak: { snaktype: 'value', datavalue: { value: content } }, rank: 'normal' }];
}

type Given = {
  id: string;
  name?: string;
  title?: string | null;
  links?: number;
  aliases?: readonly string[];
  claims?: Record<string, unknown>;
  [key: string]: unknown;
};

export function item({ id, name = id, title = name, links = 10, aliases = [], claims = {}, ...rest }: Given): unknown {
  const others = Array.from({ length: title === null ? links : links - 1 }, (_, n) => [`x${n}wiki`, { title: name }]);
  return {
    type: 'item',
    id,
    labels: { en: { language: 'en', value: name } },
    descriptions: { en: { language: 'en', value: `what ${name} is` } },
    aliases: { en: aliases.map((alias) => ({ language: 'en', value: alias })) },
    claims: { P31: items(HUMAN), ...claims },
    sitelinks: Object.fromEntries([...(title === null ? [] : [['enwiki', { title }]]), ...others]),
    ...rest,
  };
}

/** Gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'newsgloss-import-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function opened(file: string): Dataset {
  const bytes = readFileSync(file);
  return openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

export function entityOf(dataset: Dataset, id: string) {
  const index = dataset.indexOf(`wikidata/${id}`);
  return index === null ? null : dataset.entity(index);
}
