/** `npm run train-linker -- --corpora DIR`: fits the linker's weights on the open linked corpora and prints them, with the threshold for nine in ten. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDataset, packDataset } from '../src/engine/dataset';
import { openTagger } from '../src/engine/entities';
import { cluster } from '../src/engine/entities/clusters';
import { findMatches } from '../src/engine/entities/dictionary';
import { questionOf } from '../src/engine/entities/drafts';
import { evidenceFor, LINK_FEATURES, mayBe } from '../src/engine/entities/linking/evidence';
import { settingOf } from '../src/engine/entities/setting';
import { readStory } from '../src/engine/text';
import { readPlainText } from '../src/page/article';
import { loadTables } from './dataset/load';
import { type LinkedMention, linkedDocuments, titleOf } from './linked-corpora';

type Row = { readonly group: number; readonly values: Float64Array; readonly right: boolean; readonly weight: number };

/** Newswire of one year would drown the rest. */
const SOURCE_WEIGHT: Readonly<Record<string, number>> = { aida: 0.12, gum: 1, spotlight: 0.2, 'wiki-fair-v2': 0.7 };
const PRECISION = 0.9;

/**
 * What each piece of evidence may say: more of it never speaks against (1) or for (-1) a candidate. The corpora are old and
 * half of them sports tables: without this, weights take the other sign to fit those.
 */
const SIGNS: Readonly<Partial<Record<(typeof LINK_FEATURES)[number], 1 | -1>>> = {
  prior: 1,
  'prior of .8': 1,
  margin: 1,
  fame: 1,
  'same kind': 1,
  'other kind, sure': -1,
  'title fits': 1,
  surname: -1,
  'surname, title fits': 1,
  'surname of the famous': 1,
  'needs context': -1,
  'club, sport': 1,
  'club, no sport': -1,
  'national side': -1,
  'country of the story': 1,
  'country not in the story': -1,
  'same in the sentence': 1,
  'full name': 1,
};

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (!values.corpora) {
  process.stderr.write('usage: npm run train-linker -- --corpora DIR\n');
  process.exit(2);
}
const dataset = openDataset(packDataset(loadTables()));
const bytes = readFileSync('src/engine/entities/tagger/names.bin');
const tagger = openTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

const rows: Row[] = [];
let groups = 0;
for (const { source, text, mentions } of linkedDocuments(values.corpora)) {
  const gold = new Map(
    mentions
      .filter(({ coref, desc }) => !coref && !desc)
      .map((mention) => [`${mention.start} ${mention.end}`, mention]),
  );
  const article = readPlainText(text, {});
  const story = readStory(article);
  const matches = findMatches(story, dataset);
  const setting = settingOf({ story, article, dataset, matches });
  for (const one of cluster(tagger({ story, dataset, matches }), story)) {
    const question = questionOf(one, { story, dataset, setting });
    const known = one.members
      .map(({ span }) => gold.get(`${span.start} ${span.end}`))
      .find((mention) => mention !== undefined);
    if (known === undefined || question.stranger) continue;
    const group = groups++;
    for (const candidate of question.candidates) {
      const entity = dataset.entity(candidate.entity);
      if (!mayBe(question.kind, entity, candidate.flags)) continue;
      rows.push({
        group,
        values: evidenceFor(candidate, entity, { question, setting, dataset }).values,
        right: isRight(known, entity.wikipedia, entity.wikidata),
        weight: SOURCE_WEIGHT[source] ?? 0.6,
      });
    }
  }
}
const weights = regression(rows);
process.stdout.write(`${groups} names, ${rows.length} candidates, ${rows.filter(({ right }) => right).length} right\n`);
LINK_FEATURES.forEach((feature, index) => {
  process.stdout.write(`${weights[index]!.toFixed(2).padStart(7)}  ${feature}\n`);
});
process.stdout.write(`[${[...weights].map((weight) => weight.toFixed(2)).join(', ')}]\n`);
reportThresholds();

function isRight(mention: LinkedMention, wikipedia: string | null, wikidata: string | null): boolean {
  if (mention.qid && wikidata) return mention.qid === wikidata;
  return !!mention.wikipedia && !!wikipedia && titleOf(mention.wikipedia) === titleOf(wikipedia);
}

/** Logistic regression with a small L2, by projected batch gradient with momentum; convex, so nothing of it is random. */
function regression(data: readonly Row[]): Float64Array {
  const size = LINK_FEATURES.length;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < 3_000; step++) {
    const gradient = new Float64Array(size);
    for (const { values: x, right, weight } of data) {
      const error = weight * ((right ? 1 : 0) - probability(x, weights));
      for (let i = 0; i < size; i++) gradient[i]! += error * x[i]!;
    }
    for (let i = 0; i < size; i++) {
      speed[i] = 0.9 * speed[i]! + (gradient[i]! / total - 0.0005 * weights[i]!) * 0.5;
      weights[i]! += speed[i]!;
      const sign = SIGNS[LINK_FEATURES[i]!];
      if (sign !== undefined && weights[i]! * sign < 0) weights[i] = 0;
    }
  }
  return weights;
}

function probability(x: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-sum));
}

function reportThresholds(): void {
  const best = new Map<number, { score: number; right: boolean; weight: number }>();
  for (const { group, values: x, right, weight } of rows) {
    const score = probability(x, weights);
    if (score > (best.get(group)?.score ?? 0)) best.set(group, { score, right, weight });
  }
  for (let threshold = 0.3; threshold < 0.9; threshold += 0.05) {
    const linked = [...best.values()].filter(({ score }) => score >= threshold);
    const all = linked.reduce((sum, { weight }) => sum + weight, 0);
    const right = linked.filter((one) => one.right).reduce((sum, { weight }) => sum + weight, 0);
    process.stdout.write(
      `from ${threshold.toFixed(2)}: ${linked.length} linked, ${((100 * right) / all).toFixed(1)} % right${right / all >= PRECISION ? '' : ' (too few)'}\n`,
    );
  }
}
