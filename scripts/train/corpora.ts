/** Training documents: our own stories, and the public corpora whose licence allows to learn weights from them. */
import { readFileSync } from 'node:fs';
import { TAGGED_KINDS } from '../../src/engine/entities/tagger/model';
import { readPlainText } from '../../src/page/article';
import type { Block } from '../../src/types';
import { isTestStory, loadStories } from '../stories/load';
import type { AnnotatedStory } from '../stories/parse';

/** `kinds`: bits of TAGGED_KINDS that the name may be. */
export type GoldName = { readonly start: number; readonly end: number; readonly kinds: number };

export type TrainingDocument = {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly names: readonly GoldName[];
  /** Kinds that this source does not annotate: a name of such a kind may stand where it marks none. */
  readonly unmarked: number;
  readonly weight: number;
};

type Line = {
  readonly id: string;
  readonly source: string;
  readonly genre?: string;
  readonly split?: string;
  readonly text: string;
  readonly types: readonly string[];
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
};

const bitOf = (kind: (typeof TAGGED_KINDS)[number]): number => 1 << TAGGED_KINDS.indexOf(kind);
const MISC = bitOf('group') | bitOf('event') | bitOf('work') | bitOf('product');
const BITS: Readonly<Record<string, number>> = {
  PER: bitOf('person'),
  ORG: bitOf('organization'),
  LOC: bitOf('place'),
  MISC,
};

/** GUM's genres with a free licence; its news is kept for measuring. */
const GUM_GENRES = new Set(['interview', 'bio', 'voyage', 'academic', 'court']);
/** How much a document of each source counts beside one of our own stories, by how near its conventions and language are to news. */
const WEIGHTS: Readonly<Record<string, number>> = {
  gum: 0.7,
  'uner-ewt': 0.5,
  'uner-pud': 0.7,
  wikigold: 0.7,
  re3d: 0.3,
  wnut17: 0.15,
  btc: 0.15,
};

export function publicDocuments(file: string): TrainingDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(isUsed)
    .map(({ id, source, text, types, entities }) => ({
      id,
      text,
      blocks: readPlainText(text).blocks,
      names: entities.map(({ start, end, type }) => ({ start, end, kinds: BITS[type] ?? MISC })),
      unmarked: types.includes('MISC') ? 0 : MISC,
      weight: WEIGHTS[source] ?? 0,
    }));
}

function isUsed({ source, genre, split }: Line): boolean {
  if (source === 'gum') return GUM_GENRES.has(genre ?? '');
  if (source === 're3d') return split !== 'BBC_Online';
  return source in WEIGHTS;
}

export function ownDocuments(which: 'train' | 'test'): TrainingDocument[] {
  return ownStories(which).map(documentOf);
}

export function ownStories(which: 'train' | 'test'): AnnotatedStory[] {
  return loadStories().filter(({ id }) => isTestStory(id) === (which === 'test'));
}

export function documentOf({ id, text, blocks, mentions }: AnnotatedStory): TrainingDocument {
  const names = mentions.map(({ start, end, kind }) => ({ start, end, kinds: bitOf(kind) }));
  return { id, text, blocks, names, unmarked: 0, weight: 1 };
}
