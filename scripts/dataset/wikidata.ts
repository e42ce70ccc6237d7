/** Puts Wikidata ids into the tables where a check table gives exactly one for the row's Wikipedia title, or name and kind: `wikidata.ts DIR`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { labelIds, titleIds } from './facts/entities';
import { TABLES } from './read-tables';

const folder = process.argv[2];
if (!folder) throw new Error('usage: wikidata.ts DIR');
const ids = titleIds(folder);
const idOfLabel = labelIds(folder);
let filled = 0;
for (const table of readdirSync(`${TABLES}/entities`)) {
  const file = `${TABLES}/entities/${table}`;
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.split('\t');
  const title = columns.indexOf('wikipedia');
  const id = columns.indexOf('wikidata');
  const name = columns.indexOf('name');
  const kind = columns.indexOf('kind');
  const done = lines.map((line) => {
    const cells = line.split('\t');
    const known = ids.get(cells[title] ?? '');
    const found = known?.size === 1 ? [...known][0]! : idOfLabel(cells[name] ?? '', cells[kind] ?? '');
    if (cells[id] || found === null) return line;
    cells[id] = found;
    filled++;
    return cells.join('\t');
  });
  writeFileSync(file, [header, ...done].join('\n'));
}
process.stdout.write(`${filled} Wikidata ids filled in\n`);
