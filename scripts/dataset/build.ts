/** Packs the dataset into the file that is named on the command line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packDataset } from '../../src/engine/dataset';
import { loadTables } from './load';
import { tableProblems } from './problems';

const out = process.argv[2];
if (!out) throw new Error('usage: build.ts OUT.bin');
const problems = tableProblems();
if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
const tables = loadTables();
const file = packDataset(tables);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, new Uint8Array(file));
process.stdout.write(
  `dataset: ${tables.entities.length} entities, ${tables.offices.length} offices, ${tables.holdings.length} holdings, ${(file.byteLength / 1e6).toFixed(2)} MB\n`,
);
