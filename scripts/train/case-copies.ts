/** Headlines: copies of some sentences in title case and in capitals, where case tells nothing. */
import type { Block } from '../../src/types';
import type { TrainingDocument } from './corpora';
import { generator } from './crf';

/** Share of documents that give a copy, of their first short blocks. */
const SHARE = 0.35;
const LONGEST = 260;

export function caseCopies(documents: readonly TrainingDocument[]): TrainingDocument[] {
  const random = generator(7);
  return documents.flatMap((document) => {
    if (random() > SHARE) return [];
    const upper = random() < 0.35;
    const text = upper
      ? document.text.toUpperCase()
      : document.text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
    // Some letters become two in capitals: then the spans no longer fit.
    if (text.length !== document.text.length) return [];
    const blocks = document.blocks
      .filter(({ start, end }) => end - start <= LONGEST)
      .slice(0, 2)
      .map((block): Block => ({ ...block, kind: 'title' }));
    const names = document.names.filter(({ start, end }) =>
      blocks.some((block) => block.start <= start && end <= block.end),
    );
    return blocks.length === 0 ? [] : [{ ...document, text, blocks, names, weight: document.weight * 0.6 }];
  });
}
