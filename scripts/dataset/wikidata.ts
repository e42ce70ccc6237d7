/** Puts Wikidata ids into the tables where a check table gives exactly one for the row's Wikipedia title: `wikidata.ts DIR`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { titleIds } from './facts/entities';
import { TABLES } from './read-tables';

const folder = process.argv[2];
if (!folder) throw new Error('usage: wikidata.ts DIR');
const ids = titleIds(folder);
let filled = 0;
for (const name of readdirSync(`${TABLES}/entities`)) {
  const file = `${TABLES}/entities/${name}`;
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.split('\t');
  const title = columns.indexOf('wikipedia');
  const id = columns.indexOf('wikidata');
  const done = lines.map((line) => {
    const cells = line.split('\t');
    const known = ids.get(cells[title] ?? '');
    if (!cells[title] || cells[id] || known?.size !== 1) return line;
    cells[id] = [...known][0]!;
    filled++;
    return cells.join('\t');
  });
  writeFileSync(file, [header, ...done].join('\n'));
}
process.stdout.write(`${filled} Wikidata ids filled in\n`);
