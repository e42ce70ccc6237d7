/** `npm run ceiling -- --corpora DIR`: the share of linked mentions of public corpora whose entity the dataset has, by source. */
import { parseArgs } from 'node:util';
import { loadTables } from './dataset/load';
import { linkedDocuments, titleOf } from './linked-corpora';

const { values } = parseArgs({ options: { corpora: { type: 'string' }, missing: { type: 'string' } } });
if (!values.corpora) {
  process.stderr.write('usage: npm run ceiling -- --corpora DIR [--missing SOURCE]\n');
  process.exit(2);
}
const { entities } = loadTables();
const titles = new Set(entities.map(({ wikipedia }) => titleOf(wikipedia)));
const ids = new Set(entities.map(({ wikidata }) => wikidata).filter(Boolean));
const counts = new Map<string, { all: number; known: number; missing: Map<string, number> }>();
for (const document of linkedDocuments(values.corpora)) {
  const { source, genre, mentions, eval_span: [from, to] = [0, Number.POSITIVE_INFINITY] } = document;
  for (const name of genre === 'news' ? [source, `${source} news`] : [source]) {
    const count = counts.get(name) ?? { all: 0, known: 0, missing: new Map() };
    counts.set(name, count);
    for (const mention of mentions) {
      const { wikipedia, qid, start, end } = mention;
      if ((!wikipedia && !qid) || start < from || end > to) continue;
      if (mention.coref || mention.desc || mention.parent || mention.optional) continue;
      count.all++;
      if ((wikipedia && titles.has(titleOf(wikipedia))) || (qid && ids.has(qid))) count.known++;
      else count.missing.set(wikipedia ?? qid ?? '', (count.missing.get(wikipedia ?? qid ?? '') ?? 0) + 1);
    }
  }
}
for (const [source, { all, known }] of counts)
  process.stdout.write(
    `${source.padEnd(16)} ${((100 * known) / Math.max(1, all)).toFixed(1)} % of ${all} linked mentions\n`,
  );
if (values.missing) {
  const { missing } = counts.get(values.missing) ?? { missing: new Map<string, number>() };
  for (const [title, count] of [...missing].sort((a, b) => b[1] - a[1]).slice(0, 150))
    process.stdout.write(`${count}\t${title}\n`);
}
