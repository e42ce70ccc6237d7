/** Undoing marks: the page's own text nodes are back, the very same objects. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Placed, unmarkAll, unwrap } from '../../../../src/page/highlight/unmark';
import { pageOf, textsOf, textWith, wrap } from './page';

afterEach(() => vi.unstubAllGlobals());

/** Marks `words` one after the other; each is looked for in the text behind the one before. */
function markAll(node: Text, words: readonly string[]): Placed[] {
  const placed: Placed[] = [];
  let rest = node;
  for (const word of words) {
    const made = wrap(rest, word);
    placed.push(made);
    rest = made.tail;
  }
  return placed;
}

const CASES: readonly { name: string; body: string; at: string; words: readonly string[] }[] = [
  { name: 'a name in the middle', body: '<p>Then Merkel left.</p>', at: 'Merkel', words: ['Merkel'] },
  { name: 'a name at the start', body: '<p>Merkel left.</p>', at: 'Merkel', words: ['Merkel'] },
  { name: 'a name at the end', body: '<p>They met Merkel</p>', at: 'Merkel', words: ['Merkel'] },
  { name: 'the whole text', body: '<p>Merkel</p>', at: 'Merkel', words: ['Merkel'] },
  { name: 'two names side by side', body: '<p>Merkel Macron</p>', at: 'Merkel', words: ['Merkel', 'Macron'] },
  {
    name: 'three names',
    body: '<p>Merkel, Macron and Rutte met.</p>',
    at: 'Merkel',
    words: ['Merkel', 'Macron', 'Rutte'],
  },
  {
    name: 'a name in a link',
    body: '<p>So <a href="/m">Angela Merkel said</a> it.</p>',
    at: 'Merkel',
    words: ['Merkel'],
  },
];

describe('unmarkAll', () => {
  it.each(CASES)('$name: same nodes, same text, same markup', ({ body, at, words }) => {
    const document = pageOf(body);
    const before = document.body.innerHTML;
    const nodes = textsOf(document.body);
    const texts = nodes.map((node) => node.data);
    const placed = markAll(textWith(document, at), words);
    expect(document.querySelectorAll('mark')).toHaveLength(words.length);
    unmarkAll(placed);
    expect(document.body.innerHTML).toBe(before);
    const after = textsOf(document.body);
    expect(after).toHaveLength(nodes.length);
    after.forEach((node, i) => {
      expect(node).toBe(nodes[i]);
      expect(node.data).toBe(texts[i]);
    });
  });

  it('leaves neighboring text nodes of the page apart', () => {
    const document = pageOf('<p></p>');
    const paragraph = document.querySelector('p')!;
    const first = document.createTextNode('Merkel ');
    const second = document.createTextNode('and guests');
    paragraph.append(first, second);
    unmarkAll(markAll(first, ['Merkel']));
    expect([...paragraph.childNodes]).toEqual([first, second]);
    expect(first.data).toBe('Merkel ');
  });

  it('keeps the words when the page moved things between', () => {
    const document = pageOf('<p>Then Merkel left.</p>');
    const placed = markAll(textWith(document, 'Merkel'), ['Merkel']);
    placed[0]!.mark.before(document.createElement('br'));
    unmarkAll(placed);
    expect(document.body.innerHTML).toBe('<p>Then <br>Merkel left.</p>');
  });

  it('leaves alone what the page took away', () => {
    const document = pageOf('<p>Then Merkel left.</p>');
    const placed = markAll(textWith(document, 'Merkel'), ['Merkel']);
    document.querySelector('p')!.textContent = 'New text';
    unmarkAll(placed);
    expect(document.body.innerHTML).toBe('<p>New text</p>');
  });
});

describe('unwrap', () => {
  it('puts the text of a copied mark in its place', () => {
    const document = pageOf('<p>a <mark data-newsgloss="1">b</mark> c</p>');
    unwrap(document.querySelector('mark')!);
    expect(document.body.innerHTML).toBe('<p>a b c</p>');
  });
});
