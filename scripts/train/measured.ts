/** What the tagger reaches: our stories kept apart, and the open news corpora that nothing was learned from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/engine/dataset';
import { TAGGED_KINDS, type TaggerModel } from '../../src/engine/entities/tagger/model';
import { readPlainText } from '../../src/page/article';
import { ownDocuments, type TrainingDocument } from './corpora';
import { evaluate } from './evaluate';

const ALL = (1 << TAGGED_KINDS.length) - 1;
const THREE = 0b111;
const CODES: Readonly<Record<string, number>> = { PER: 1, ORG: 2, LOC: 4 };

type Line = {
  id: string;
  source: string;
  genre?: string;
  split?: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
};

export function measured(input: { model: TaggerModel; dataset: Dataset; corpora: string }): string[] {
  const sets: { name: string; documents: TrainingDocument[]; kinds: number }[] = [
    { name: 'our stories kept apart', documents: ownDocuments('test'), kinds: ALL },
    { name: 'gold articles', documents: goldDocuments(join(input.corpora, 'gold')), kinds: ALL },
  ];
  const file = join(input.corpora, 'ner.jsonl');
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    const of = (name: string, keep: (line: Line) => boolean): void => {
      sets.push({ name, documents: lines.filter(keep).map(threeKinds), kinds: THREE });
    };
    of('GUM news', ({ source, genre }) => source === 'gum' && genre === 'news');
    of('worldwide', ({ source }) => source === 'worldwide');
    of('IEER', ({ source }) => source === 'ieer');
    of('CoNLL testb', ({ source, split }) => source === 'conll2003' && split === 'testb');
  }
  return sets
    .filter(({ documents }) => documents.length > 0)
    .map(({ name, documents, kinds }) => {
      const { f1, precision, recall, span, byKind } = evaluate(documents, { ...input, kinds });
      return `${name} (${documents.length}): F1 ${f1} (P ${precision}, R ${recall}, span ${span}) ${byKind}`;
    });
}

function threeKinds({ id, text, entities }: Line): TrainingDocument {
  const names = entities.flatMap(({ start, end, type }) => (CODES[type] ? [{ start, end, kinds: CODES[type] }] : []));
  return { id, text, blocks: readPlainText(text).blocks, names, unmarked: 0, weight: 1 };
}

function goldDocuments(folder: string): TrainingDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        id: string;
        entities: { type: string }[];
        mentions: [number, number, number][];
      };
      const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8');
      const names = gold.mentions.map(([start, end, entity]) => ({
        start,
        end,
        kinds: 1 << TAGGED_KINDS.indexOf(gold.entities[entity]!.type as (typeof TAGGED_KINDS)[number]),
      }));
      return { id: gold.id, text, blocks: readPlainText(text).blocks, names, unmarked: 0, weight: 1 };
    });
}
