/** The kept items of a work file → a pack. */
import { createReadStream, renameSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type EntityRow, entityRow, packDataset } from '../../engine/dataset';
import { type Kept, KeptSchema } from './kept';
import { aliasRows } from './names';
import { priorOf } from './prior';

const idOf = (item: string) => `wikidata/${item}`;

/** Writes `out` whole or not at all. `asOf` is YYYY-MM-DD. Returns how many entities it holds, and its bytes. */
export async function writePack(input: {
  work: string;
  out: string;
  version: string;
  asOf: string;
  tell: (share: number) => void;
}): Promise<{ entities: number; bytes: number }> {
  const rows = await rowsOf(input.work);
  const { version, asOf } = input;
  const file = packDataset({ version, asOf, entities: rows, offices: [], holdings: [], givenNames: [] }, input.tell);
  writeFileSync(`${input.out}.new`, new Uint8Array(file));
  renameSync(`${input.out}.new`, input.out);
  return { entities: rows.length, bytes: file.byteLength };
}

/** An item that came twice (it has two classes) is the first one. What an item points at and is not kept is left out. */
async function rowsOf(work: string): Promise<EntityRow[]> {
  const rows = new Map<string, EntityRow>();
  for await (const line of createInterface({ input: createReadStream(work) }))
    if (line !== '') {
      const kept = v.parse(KeptSchema, JSON.parse(line));
      if (!rows.has(idOf(kept.id))) rows.set(idOf(kept.id), rowOf(kept));
    }
  const known = (id: string) => (rows.has(id) ? id : '');
  return [...rows.values()].map((row) => ({
    ...row,
    country: known(row.country),
    parent: known(row.parent),
    party: known(row.party),
    headquarters: known(row.headquarters),
  }));
}

function rowOf(kept: Kept): EntityRow {
  const link = (item: string) => (item === '' ? '' : idOf(item));
  return entityRow({
    id: idOf(kept.id),
    name: kept.name,
    kind: kept.kind,
    category: kept.category,
    aliases: aliasRows(kept),
    description: kept.description,
    wikipedia: kept.title,
    wikidata: kept.id,
    country: link(kept.country),
    parent: link(kept.parent),
    party: link(kept.party),
    headquarters: link(kept.headquarters),
    from: kept.from,
    to: kept.to,
    prior: priorOf(kept.sitelinks),
    facts: Object.entries(kept.facts)
      .map(([key, value]) => `${key}=${value.replaceAll(';', ',')}`)
      .join(';'),
  });
}
