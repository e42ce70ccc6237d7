/** Spans of one thing come together, however short it is named later. */
import { expect, it } from 'vitest';
import { textOf } from '../../../../src/engine/entities/cluster';
import { cluster } from '../../../../src/engine/entities/clusters';
import type { NameSpan } from '../../../../src/engine/entities/name-span';
import { readStory } from '../../../../src/engine/text';

/** The members of each cluster; `names` are found in the text in order, of one kind. */
function clustersIn(text: string, names: RegExp, kind: NameSpan['kind']): string[][] {
  const story = readStory({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  const spans = [...text.matchAll(names)].map(({ 0: name, index }): NameSpan => {
    const first = story.tokens.findIndex(({ start }) => start === index);
    const last = first + name.split(' ').length;
    const end = index + name.length;
    return { first, last, start: index, end, kind, confidence: 1, candidates: [], title: null };
  });
  return cluster(spans, story).map(({ members }) => members.map(({ span }) => textOf(span, story)));
}

it('a short name stays with its long one when others were named in between', () => {
  const text = 'Quillmark Works and Ellery Docks met. Quillmark left, Ellery Docks stayed. Quillmark came back.';
  expect(clustersIn(text, /Quillmark(?: Works)?|Ellery Docks/g, 'organization')).toEqual([
    ['Quillmark Works', 'Quillmark', 'Quillmark'],
    ['Ellery Docks', 'Ellery Docks'],
  ]);
});

it('an acronym stays with the first name that it is short for, small words counted or not', () => {
  const text = 'Guild of Harbor Pilots met Great Hill Press. GHP left, and GOHP too.';
  expect(clustersIn(text, /Guild of Harbor Pilots|Great Hill Press|GO?HP/g, 'organization')).toEqual([
    ['Guild of Harbor Pilots', 'GHP', 'GOHP'],
    ['Great Hill Press'],
  ]);
});

it('a surname that two people share means whoever was named last, by whatever name', () => {
  const text = 'Marlow won. Ada Marlow met Bruno Marlow. Marlow left. Ada stayed. Marlow slept, Low not.';
  expect(clustersIn(text, /(?:Ada |Bruno )?Marlow|Ada|Low/g, 'person')).toEqual([
    ['Marlow', 'Ada Marlow', 'Ada', 'Marlow', 'Low'],
    ['Bruno Marlow', 'Marlow'],
  ]);
});

it('initials and middle names are the same person, other first names are not', () => {
  const text = 'A. Marlow, Ada Quill Marlow, Quill Marlow and Ada Marlow; Bruno Marlow and B. Marlow Jr.';
  expect(clustersIn(text, /(?:A\. |Ada Quill |Quill |Ada |Bruno |B\. )Marlow(?: Jr\.)?/g, 'person')).toEqual([
    ['A. Marlow', 'Ada Quill Marlow', 'Quill Marlow', 'Ada Marlow'],
    ['Bruno Marlow', 'B. Marlow Jr.'],
  ]);
});
