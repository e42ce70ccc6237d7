/** Positions as mark.js counts them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byBlock, textStarts } from '../../../../src/page/highlight/blocks';
import { pageOf, textsOf, textWith } from './page';

afterEach(() => vi.unstubAllGlobals());

describe('textStarts', () => {
  it('counts text in nested elements, and leaves out scripts and styles', () => {
    const document = pageOf('<p>ab<script>xx</script><b>cd<i>e</i></b><style>yy</style>f</p>');
    const starts = textStarts(document.querySelector('p')!);
    const counted = textsOf(document.body).filter((node) => starts.has(node));
    expect(counted.map((node) => [node.data, starts.get(node)])).toEqual([
      ['ab', 0],
      ['cd', 2],
      ['e', 4],
      ['f', 5],
    ]);
  });
});

describe('byBlock', () => {
  it('groups by the nearest block, through links and bold type', () => {
    const document = pageOf('<div>own <p>one <a href="/">two</a></p><ul><li>three</li></ul></div>');
    const items = ['own', 'one', 'two', 'three'].map((words) => {
      const node = textWith(document, words);
      return { words, segment: { node, start: 0, end: words.length } };
    });
    const groups = [...byBlock(items)].map(([block, group]) => [block.localName, group.map(({ words }) => words)]);
    expect(groups).toEqual([
      ['div', ['own']],
      ['p', ['one', 'two']],
      ['li', ['three']],
    ]);
  });
});
