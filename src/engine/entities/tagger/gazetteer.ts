/** What the dataset says of the phrases of a story, as small numbers for features. */
import type { Dataset } from '../../dataset';
import type { DictionaryMatch } from '../dictionary';

/** What a phrase may be: class of its entity, how probable, how well known, alias flags. */
export type Hit = { readonly kind: number; readonly category: number; readonly level: number; readonly flags: number };

export type Gazetteer = {
  /** Best first, at most three. */
  hits(first: number, last: number): readonly Hit[];
  /** Longest match that begins at the token, as its exclusive end; 0 for none. */
  longestFrom(first: number): number;
  /** Longest match that ends before the token `last`, as its first token; -1 for none. */
  longestTo(last: number): number;
};

const KIND_CODES = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];
const NONE: readonly Hit[] = [];
const MOST_HITS = 3;

/** Class of an entity, read once a dataset: decoding a record costs more than all features of a name. */
const classes = new WeakMap<Dataset, Map<number, { kind: number; category: number; known: number }>>();

export function gazetteerOf(matches: readonly DictionaryMatch[], dataset: Dataset): Gazetteer {
  let known = classes.get(dataset);
  if (known === undefined) {
    known = new Map();
    classes.set(dataset, known);
  }
  const byPlace = new Map<number, readonly Hit[]>();
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  for (const { first, last, candidates } of matches) {
    const hits: Hit[] = [];
    for (const { entity, prior, flags } of candidates) {
      if (hits.length === MOST_HITS) break;
      let one = known.get(entity);
      if (one === undefined) {
        const { kind, category, prior: fame } = dataset.entity(entity);
        one = { kind: KIND_CODES.indexOf(kind), category: codeOf(category), known: fame > 110 ? 2 : fame > 45 ? 1 : 0 };
        known.set(entity, one);
      }
      const level = (prior > 0.85 ? 3 : prior > 0.5 ? 2 : prior > 0.15 ? 1 : 0) * 3 + one.known;
      hits.push({ kind: one.kind, category: one.category, level, flags: flags & 0xff });
    }
    byPlace.set(first * 64 + Math.min(63, last - first), hits);
    if ((ends.get(first) ?? 0) < last) ends.set(first, last);
    const start = starts.get(last);
    if (start === undefined || start > first) starts.set(last, first);
  }
  return {
    hits: (first, last) => byPlace.get(first * 64 + Math.min(63, last - first)) ?? NONE,
    longestFrom: (first) => ends.get(first) ?? 0,
    longestTo: (last) => starts.get(last) ?? -1,
  };
}

/** Categories are words; a feature needs a number that no change of the table moves. */
function codeOf(category: string): number {
  let code = 7;
  for (let i = 0; i < category.length; i++) code = (Math.imul(code, 31) + category.charCodeAt(i)) | 0;
  return code;
}
