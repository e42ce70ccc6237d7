/** Documents → examples: islands with all their segments, features and the labels that the annotation allows. */
import type { Dataset } from '../../src/engine/dataset';
import { findMatches } from '../../src/engine/entities/dictionary';
import {
  LONGEST_NAME,
  MOST_FEATURES,
  outsideFeatures,
  segmentFeatures,
} from '../../src/engine/entities/tagger/features';
import { hashText } from '../../src/engine/entities/tagger/hash';
import { findIslands, type Island, isAble, mayOpen } from '../../src/engine/entities/tagger/islands';
import { addCommon, COMMON_BITS, isCommonIn, OUTSIDE } from '../../src/engine/entities/tagger/model';
import { type Sheet, sheetOf } from '../../src/engine/entities/tagger/sheet';
import { readStory } from '../../src/engine/text';
import type { TrainingDocument } from './corpora';
import type { Example, SegmentExample } from './crf';

const ANY_KIND = (1 << OUTSIDE) - 1;
const NO_NAME = 1 << OUTSIDE;
/** A word is everyday if the training text writes it small this often. */
const COMMON_FROM = 2;

export function commonWords(documents: readonly TrainingDocument[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}\p{M}'’]*(?![\p{L}\p{N}])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = new Uint32Array(2 ** COMMON_BITS / 32);
  for (const [word, count] of counts) if (count >= COMMON_FROM) addCommon(common, hashText(word));
  return common;
}

export type Made = { readonly examples: Example[]; readonly names: number; readonly lost: number };

/** `lost`: names that no cut of the islands can give. */
export function examplesOf(
  document: TrainingDocument,
  input: { dataset: Dataset; common: Uint32Array; rowBits: number },
): Made {
  const { dataset, common, rowBits } = input;
  const story = readStory(document);
  const matches = findMatches(story, dataset);
  const islands = findIslands(story, matches);
  const sheet = sheetOf({ story, islands, dataset, matches, isCommon: isCommonIn(common) });
  const gold = goldSegments(document, sheet);
  let found = 0;
  const examples = islands.flatMap((island) => {
    const inside = [...gold.values()].filter(({ first, last }) => first < island.last && last > island.first);
    const whole = inside.filter(
      ({ first, last }) => first >= island.first && last <= island.last && canBe(first, last, sheet),
    );
    found += whole.length;
    if (whole.length < inside.length) return [];
    return [exampleOf({ island, sheet, gold, document, mask: 2 ** rowBits - 1 })];
  });
  return { examples, names: gold.size, lost: gold.size - found };
}

type Gold = { readonly first: number; readonly last: number; readonly kinds: number };

/** Keyed by first and last token. */
function goldSegments(document: TrainingDocument, { story }: Sheet): Map<number, Gold> {
  const gold = new Map<number, Gold>();
  let at = 0;
  for (const { start, end, kinds } of [...document.names].sort((a, b) => a.start - b.start)) {
    while (at < story.tokens.length && story.tokens[at]!.end <= start) at++;
    let last = at;
    while (last < story.tokens.length && story.tokens[last]!.start < end) last++;
    if (last > at) gold.set(at * 64 + last - at, { first: at, last, kinds });
  }
  return gold;
}

function canBe(first: number, last: number, { story: { tokens } }: Sheet): boolean {
  return mayOpen(tokens, first) && isAble(tokens, last - 1) && last - first <= LONGEST_NAME;
}

const buffer = new Int32Array(MOST_FEATURES);

function exampleOf(input: {
  island: Island;
  sheet: Sheet;
  gold: ReadonlyMap<number, Gold>;
  document: TrainingDocument;
  mask: number;
}): Example {
  const { island, sheet, gold, document, mask } = input;
  const taken = [...gold.values()];
  const segments: SegmentExample[] = [];
  for (let first = island.first; first < island.last; first++) {
    const inName = taken.some((name) => name.first <= first && first < name.last);
    const count = outsideFeatures(sheet, first, buffer);
    segments.push({
      start: first - island.first,
      end: first - island.first + 1,
      rows: rowsOf(count, mask),
      possible: NO_NAME,
      allowed: inName ? 0 : NO_NAME,
    });
    if (!mayOpen(sheet.story.tokens, first)) continue;
    for (let last = first + 1; last <= Math.min(island.last, first + LONGEST_NAME); last++) {
      if (!isAble(sheet.story.tokens, last - 1)) continue;
      const name = gold.get(first * 64 + last - first);
      const free = !taken.some((other) => other.first < last && first < other.last);
      segments.push({
        start: first - island.first,
        end: last - island.first,
        rows: rowsOf(segmentFeatures(sheet, first, last, buffer), mask),
        possible: ANY_KIND,
        allowed: name ? name.kinds : free ? document.unmarked : 0,
      });
    }
  }
  return { length: island.last - island.first, segments, weight: document.weight };
}

function rowsOf(count: number, mask: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let k = 0; k < count; k++) rows[k] = buffer[k]! & mask;
  return rows;
}
