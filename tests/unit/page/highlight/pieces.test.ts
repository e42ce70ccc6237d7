/** Places in split text, there and back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPieces, type Pieces } from '../../../../src/page/highlight/pieces';
import { pageOf, textWith, wrap } from './page';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'So Merkel met Macron.';
let node: Text;
let pieces: Pieces;

beforeEach(() => {
  const document = pageOf(`<p>${TEXT}</p>`);
  node = textWith(document, 'Merkel');
  pieces = createPieces();
  let rest = node;
  for (const word of ['Merkel', 'Macron']) {
    const { mark, head, tail } = wrap(rest, word);
    pieces.add(head, [mark.firstChild as Text, tail]);
    rest = tail;
  }
});

describe('locate', () => {
  it.each([
    { offset: 0, edge: 'start', piece: 'So ', at: 0 },
    { offset: 3, edge: 'start', piece: 'Merkel', at: 0 },
    { offset: 3, edge: 'end', piece: 'So ', at: 3 },
    { offset: 9, edge: 'end', piece: 'Merkel', at: 6 },
    { offset: 9, edge: 'start', piece: ' met ', at: 0 },
    { offset: 16, edge: 'start', piece: 'Macron', at: 2 },
    { offset: 21, edge: 'end', piece: '.', at: 1 },
  ] as const)('$offset as $edge is $at of "$piece"', ({ offset, edge, piece, at }) => {
    const place = pieces.locate(node, offset, edge);
    expect([place.node.data, place.offset]).toEqual([piece, at]);
  });

  it('leaves unsplit text as it is', () => {
    const other = node.ownerDocument.createTextNode('plain');
    expect(pieces.locate(other, 2, 'start')).toEqual({ node: other, offset: 2 });
  });
});

describe('originOf', () => {
  it('is the way back, for every offset', () => {
    for (let offset = 0; offset <= TEXT.length; offset++) {
      for (const edge of ['start', 'end'] as const) {
        const place = pieces.locate(node, offset, edge);
        expect(pieces.originOf(place.node, place.offset)).toEqual({ node, offset });
      }
    }
  });
});
