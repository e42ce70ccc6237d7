/** `npm run train -- --corpora DIR`: learns the tagger's weights from our stories and the free corpora of DIR, and measures them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openDataset, packDataset } from '../src/engine/dataset';
import { LABELS, openModel, packModel } from '../src/engine/entities/tagger/model';
import { loadTables } from './dataset/load';
import { caseCopies } from './train/case-copies';
import { documentOf, ownDocuments, ownStories, publicDocuments } from './train/corpora';
import { type Example, trainWeights } from './train/crf';
import { commonWords, examplesOf } from './train/examples';
import { measured } from './train/measured';
import { substituted } from './train/substitute';

const OUT = 'src/engine/entities/tagger/names.bin';
/** 2^18 rows × 8 labels in a byte each: 2 MB, about 1 MB gzipped. */
const ROW_BITS = 18;
/** Copies of each of our stories with other names in them, and how much each counts. */
const COPIES = 2;
const COPY_WEIGHT = 0.5;
/** Rows that only one example asks for say nothing about others. */
const SEEN_FROM = 2;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string', default: OUT },
    // Slowly: seven epochs at 0.12 learn the stories by heart (gold 83.8, GUM news 73.7, IEER 80.5 against 87.0, 76.6, 84.6).
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.015' },
    'own-only': { type: 'boolean', default: false },
  },
});
if (!values.corpora || !existsSync(values.corpora)) {
  process.stderr.write('usage: npm run train -- --corpora DIR   (with train.jsonl, and ner.jsonl to measure on)\n');
  process.exit(2);
}
const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tables = loadTables();
const dataset = openDataset(packDataset(tables));
const own = ownDocuments('train');
const copies = Array.from({ length: COPIES }, (_, seed) =>
  substituted(ownStories('train'), tables, seed + 1).map(documentOf),
).flat();
const others = values['own-only'] ? [] : publicDocuments(join(values.corpora, 'train.jsonl'));
log(`${own.length} stories of our own, ${others.length} public documents`);
const common = commonWords([...own, ...others]);
const documents = [...own, ...copies.map((copy) => ({ ...copy, weight: COPY_WEIGHT })), ...others];
let names = 0;
let lost = 0;
const examples: Example[] = [];
for (const document of [...documents, ...caseCopies(documents)]) {
  const made = examplesOf(document, { dataset, common, rowBits: ROW_BITS });
  names += made.names;
  lost += made.lost;
  for (const example of made.examples) examples.push(example);
}
log(`${examples.length} islands, ${names} names, ${lost} of them out of reach`);
const frequent = withoutRare(examples);
const { table, transitions } = trainWeights(
  frequent,
  { rowBits: ROW_BITS, epochs: Number(values.epochs), rate: Number(values.rate), decay: 0 },
  log,
);

const scale = scaleOf(table);
const weights = Int8Array.from(table, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
const file = packModel({ rowBits: ROW_BITS, scale, transitions, common, weights });
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, new Uint8Array(file));
log(
  `${values.out}: ${(file.byteLength / 1e6).toFixed(2)} MB, ${(gzipSync(new Uint8Array(file)).length / 1e6).toFixed(2)} MB gzipped`,
);
const bytes = readFileSync(values.out);
const model = openModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
for (const line of measured({ model, dataset, corpora: values.corpora })) log(line);

function withoutRare(all: readonly Example[]): Example[] {
  const seen = new Uint8Array(2 ** ROW_BITS);
  for (const { segments } of all)
    for (const { rows, allowed } of segments)
      if (allowed !== 0) for (const row of rows) if (seen[row]! < SEEN_FROM) seen[row]!++;
  return all.map((example) => ({
    ...example,
    segments: example.segments.map((segment) => ({
      ...segment,
      rows: segment.rows.filter((row) => seen[row]! >= SEEN_FROM),
    })),
  }));
}

/** The 99.99th percentile of all weights goes to 127: the few beyond are cut. */
function scaleOf(values: Float32Array): number {
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127 || LABELS;
}
