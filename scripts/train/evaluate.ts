/** Exact span and kind F1 of a tagger over annotated documents. */
import type { Dataset } from '../../src/engine/dataset';
import { findMatches } from '../../src/engine/entities/dictionary';
import { taggerOf } from '../../src/engine/entities/tagger';
import { TAGGED_KINDS, type TaggerModel } from '../../src/engine/entities/tagger/model';
import { readStory } from '../../src/engine/text';
import type { TrainingDocument } from './corpora';

export type Figures = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly span: number;
  readonly byKind: string;
};

/** `kinds`: bits of the kinds that count on both sides; a gold name that may be several kinds is right with any of them. */
export function evaluate(
  documents: readonly TrainingDocument[],
  input: { model: TaggerModel; dataset: Dataset; kinds: number },
): Figures {
  const { model, dataset, kinds } = input;
  const tag = taggerOf(model);
  const total = { gold: 0, found: 0, right: 0, span: 0 };
  const byKind = TAGGED_KINDS.map(() => ({ gold: 0, found: 0, right: 0 }));
  for (const document of documents) {
    const story = readStory(document);
    const gold = new Map(
      document.names.filter((name) => name.kinds & kinds).map((name) => [`${name.start} ${name.end}`, name.kinds]),
    );
    total.gold += gold.size;
    for (const bits of gold.values()) byKind[31 - Math.clz32(bits & -bits)]!.gold++;
    for (const { start, end, kind } of tag({ story, dataset, matches: findMatches(story, dataset) })) {
      const index = TAGGED_KINDS.indexOf(kind);
      if (!(kinds & (1 << index))) continue;
      total.found++;
      byKind[index]!.found++;
      const bits = gold.get(`${start} ${end}`);
      if (bits === undefined) continue;
      total.span++;
      if (!(bits & (1 << index))) continue;
      total.right++;
      byKind[index]!.right++;
    }
  }
  return {
    f1: percent(2 * total.right, total.gold + total.found),
    precision: percent(total.right, total.found),
    recall: percent(total.right, total.gold),
    span: percent(2 * total.span, total.gold + total.found),
    byKind: TAGGED_KINDS.map(
      (kind, i) => `${kind} ${percent(2 * byKind[i]!.right, byKind[i]!.gold + byKind[i]!.found)}`,
    ).join(', '),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
