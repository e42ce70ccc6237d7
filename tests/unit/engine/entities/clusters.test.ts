/** Spans of one thing come together, however short it is named later. */
import { expect, it } from 'vitest';
import { textOf } from '../../../../src/engine/entities/cluster';
import { cluster } from '../../../../src/engine/entities/clusters';
import type { NameSpan } from '../../../../src/engine/entities/name-span';
import { readStory } from '../../../../src/engine/text';

it('a short name stays with its long one when others were named in between', () => {
  const text = 'Quillmark Works and Ellery Docks met. Quillmark left, Ellery Docks stayed. Quillmark came back.';
  const story = readStory({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  const spans = [...text.matchAll(/Quillmark(?: Works)?|Ellery Docks/g)].map(({ 0: name, index }): NameSpan => {
    const first = story.tokens.findIndex(({ start }) => start === index);
    const last = first + name.split(' ').length;
    const end = index + name.length;
    return { first, last, start: index, end, kind: 'organization', confidence: 1, candidates: [], title: null };
  });
  expect(cluster(spans, story).map(({ members }) => members.map(({ span }) => textOf(span, story)))).toEqual([
    ['Quillmark Works', 'Quillmark', 'Quillmark'],
    ['Ellery Docks', 'Ellery Docks'],
  ]);
});
