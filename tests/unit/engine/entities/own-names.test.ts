/** Names of the reader's own lists in a story: always recognized, always theirs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate';
import { type OverlayEntry, openDataset, overlay, packDataset } from '../../../../src/engine/dataset';
import { openTagger } from '../../../../src/engine/entities';
import { readPlainText } from '../../../../src/page/article';
import { baseTables } from '../dataset/support';

const bytes = readFileSync('src/engine/entities/tagger/names.bin');
const tagger = openTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const base = openDataset(packDataset(baseTables()));

const ENTRIES: readonly OverlayEntry[] = [
  { id: 'own:Zorblat', name: 'Zorblat', aliases: ['deep harbor', 'Night Ferry'], kind: 'work', note: '' },
  { id: 'own:Paris', name: 'Paris', aliases: [], kind: 'person', note: '' },
  { id: 'own:Acme', name: 'Acme', aliases: [], kind: 'product', note: '' },
];

function chainsOf(text: string) {
  const article = readPlainText(text, { date: '2024-01-01' });
  const { chains } = annotate(article, { dataset: overlay(base, ENTRIES), tagger });
  return chains.map(({ kind, entity, mentions }) => ({
    kind,
    id: entity?.id ?? null,
    words: mentions.map(({ start, end }) => article.text.slice(start, end)),
  }));
}

describe('own names', () => {
  it.each([
    ['a word no tagger knows', 'The committee read from Zorblat on Monday.', 'own:Zorblat', 'work', ['Zorblat']],
    [
      'an alias in small letters',
      'Few of them had heard of deep harbor before.',
      'own:Zorblat',
      'work',
      ['deep harbor'],
    ],
    [
      'against the dataset',
      'He said Paris was late again, and Paris laughed.',
      'own:Paris',
      'person',
      ['Paris', 'Paris'],
    ],
    ['at the start of a sentence', 'Night Ferry is out of print.', 'own:Zorblat', 'work', ['Night Ferry']],
  ])('%s', (_, text, id, kind, words) => {
    expect(chainsOf(text)).toContainEqual({ kind, id, words });
  });

  it('are no part of words or of other words', () => {
    const found = chainsOf(
      'The acme of the season: Zorblatter was sold, and Acmes were bought in a deep harbors deal.',
    );
    expect(found.filter(({ id }) => id !== null)).toEqual([]);
  });

  it('leave the rest as it was', () => {
    expect(chainsOf('The talks were held in Vienna.')).toContainEqual({
      kind: 'place',
      id: 'city/vienna',
      words: ['Vienna'],
    });
  });
});
