/**
 * `npm run dataset:sample -- --seed N --count 200`: rows of the dataset drawn at random, to be checked one by one. The same seed
 * draws the same rows of the same tables: each row's lot is a digest of the seed and its id.
 */
import { createHash } from 'node:crypto';
import { Command } from 'commander';
import { loadTables } from './load';

const { seed, count } = new Command()
  .requiredOption('--seed <number>', 'any number')
  .option('--count <number>', 'rows to draw', '200')
  .parse()
  .opts<{ seed: string; count: string }>();

type Drawn = { readonly lot: string; readonly text: string };

const { entities, offices, holdings } = loadTables();
const titles = new Map(offices.map((office) => [office.id, office.titles[0]]));
const rows: Drawn[] = [
  ...entities.map((row) => ({
    lot: lotOf(row.id),
    text: [
      `${row.id}: ${row.name} (${row.kind}, ${row.category}), ${row.description}`,
      ...named({ wikipedia: row.wikipedia, wikidata: row.wikidata, country: row.country, parent: row.parent }),
      ...named({ party: row.party, headquarters: row.headquarters, from: row.from, to: row.to, facts: row.facts }),
      ...named({ aliases: row.aliases.map(({ name, prior }) => (prior < 1 ? `${name} ${prior}` : name)).join(' | ') }),
    ].join('; '),
  })),
  ...holdings.map((row) => ({
    lot: lotOf(`${row.office} ${row.person} ${row.from}`),
    text: `${row.office}: ${titles.get(row.office)}; ${row.person}; ${row.from} to ${row.to || 'today'}${row.acting ? ', acting' : ''}`,
  })),
];
const drawn = rows.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, Number(count));
for (const { text } of drawn.sort((a, b) => (a.text < b.text ? -1 : 1))) process.stdout.write(`${text}\n`);
process.stdout.write(`${drawn.length} of ${rows.length} rows, seed ${seed}\n`);

function lotOf(id: string): string {
  return createHash('sha256').update(`${seed} ${id}`).digest('hex');
}

/** Filled fields with their names. */
function named(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`]));
}
