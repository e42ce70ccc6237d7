/**
 * Puts Wikidata ids into the tables where a check table gives exactly one for an entity's Wikipedia title, or for its name and
 * kind: `wikidata.ts DIR`. Entities that come from packages alone get a row in places-from-packages.tsv.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { EntityRow } from '../../src/engine/dataset';
import { labelIds, titleIds } from './facts/entities';
import { loadTables } from './load';
import { TABLES } from './read-tables';

const FROM_PACKAGES = `${TABLES}/entities/places-from-packages.tsv`;

/** A label says nothing of which town of that name is meant: it counts for the one that news names some six times as often. */
const CLEARLY = 41;

const folder = process.argv[2];
if (!folder) throw new Error('usage: wikidata.ts DIR');
const idsOfTitle = titleIds(folder);
const idOfLabel = labelIds(folder);
const { entities } = loadTables();
const bearers = new Map<string, EntityRow[]>();
for (const entity of entities)
  for (const name of new Set([entity.name, ...entity.aliases.map((alias) => alias.name)]))
    bearers.set(name, [...(bearers.get(name) ?? []), entity]);
const found = new Map<string, string>();
const given = new Set(entities.map(({ wikidata }) => wikidata));
for (const { id, name, kind, wikipedia, wikidata, prior } of entities) {
  if (wikidata !== '') continue;
  const known = idsOfTitle.get(wikipedia);
  const one = known?.size === 1 ? [...known][0]! : isClearlyFirst({ name, prior, id }) ? idOfLabel(name, kind) : null;
  if (one !== null && !given.has(one)) found.set(id, one);
}
let header = '';
let filled = 0;
for (const table of readdirSync(`${TABLES}/entities`)) {
  const file = `${TABLES}/entities/${table}`;
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  header = head;
  const column = head.split('\t').indexOf('wikidata');
  const done = lines.map((line) => {
    const cells = line.split('\t');
    const id = found.get(cells[0] ?? '');
    if (id === undefined) return line;
    found.delete(cells[0]!);
    cells[column] = id;
    filled++;
    return cells.join('\t');
  });
  writeFileSync(file, [head, ...done].join('\n'));
}
const columns = header.split('\t');
const rows = [...found].sort().map(([id, wikidata]) => {
  const cells: Record<string, string> = { id, wikidata, source: 'check:titles' };
  return columns.map((column) => cells[column] ?? '').join('\t');
});
const before = existsSync(FROM_PACKAGES) ? readFileSync(FROM_PACKAGES, 'utf8').trimEnd().split('\n').slice(1) : [];
writeFileSync(FROM_PACKAGES, `${[header, ...[...before, ...rows].sort()].join('\n')}\n`);
process.stdout.write(`${filled} ids in the tables, ${rows.length} for entities of packages\n`);

function isClearlyFirst({ name, prior, id }: { name: string; prior: number; id: string }): boolean {
  return bearers.get(name)!.every((other) => other.id === id || prior - other.prior >= CLEARLY);
}
