/**
 * Puts Wikidata ids into the tables where a source gives exactly one for an entity: `wikidata.ts DIR [PACKAGE]`, with the folder
 * of check tables and the unpacked npm package name-suggestion-index. Prints how often each source agrees with the ids that are
 * there. Entities that come from packages alone get a row in places-from-packages.tsv.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { EntityRow } from '../../src/engine/dataset';
import { brands, labels, pageTitles } from './facts/ids';
import { loadTables } from './load';
import { TABLES } from './read-tables';

const FROM_PACKAGES = `${TABLES}/entities/places-from-packages.tsv`;

/** Entities whose names the sources give to something else: to a part, a predecessor or an owner. */
const OTHERS = new Set([
  'company/at-and-t',
  'company/london-stock-exchange-group',
  'company/tmx-group',
  'university/massachusetts',
]);

/** A label says nothing of which thing of that name is meant: it counts for the one that news names some six times as often. */
const CLEARLY = 41;

const [folder, nameIndex] = process.argv.slice(2);
if (!folder) throw new Error('usage: wikidata.ts DIR [PACKAGE]');
const { entities } = loadTables();
const bearers = new Map<string, EntityRow[]>();
for (const entity of entities)
  for (const name of new Set([entity.name, ...entity.aliases.map((alias) => alias.name)]))
    bearers.set(name, [...(bearers.get(name) ?? []), entity]);
const sources = [pageTitles(folder), labels(folder, isClearlyFirst), ...(nameIndex ? [brands(nameIndex)] : [])];
const agreement = new Map(sources.map(({ name }) => [name, { same: 0, other: 0, filled: 0 }]));
const found = new Map<string, string>();
const known = entities.map(({ wikidata }) => wikidata).filter(Boolean);
for (const entity of entities)
  for (const { name, idsOf } of sources) {
    const ids = idsOf(entity);
    if (ids.size !== 1 || OTHERS.has(entity.id)) continue;
    const [id = ''] = ids;
    const count = agreement.get(name)!;
    if (entity.wikidata !== '') count[entity.wikidata === id ? 'same' : 'other']++;
    else if (!found.has(entity.id)) {
      found.set(entity.id, id);
      count.filled++;
    }
  }
// An id that two entities claim is nobody's until a person decides.
const claims = [...found.values(), ...known];
for (const [id, wikidata] of found) if (claims.indexOf(wikidata) !== claims.lastIndexOf(wikidata)) found.delete(id);
let header = '';
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
for (const [name, { same, other, filled }] of agreement)
  process.stdout.write(`${name}: ${filled} ids new; of those known ${same} the same, ${other} others\n`);

function isClearlyFirst({ name, prior, id }: EntityRow): boolean {
  return bearers.get(name)!.every((other) => other.id === id || prior - other.prior >= CLEARLY);
}
