/** Which marks stand. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paintable, withoutOverlaps } from '../../../../src/page/highlight/overlaps';
import type { NameMark } from '../../../../src/page/highlight/types';
import { pageOf, textWith } from './page';

afterEach(() => vi.unstubAllGlobals());

function nameAt(node: Text, words: string, id: number): NameMark {
  const start = node.data.indexOf(words);
  return { id, mention: 0, kind: 'person', segments: [{ node, start, end: start + words.length }] };
}

describe('withoutOverlaps', () => {
  it.each([
    { names: ['Bank of England', 'England'], stand: [0] },
    { names: ['England', 'Bank of England'], stand: [1] },
    { names: ['Bank of', 'of England'], stand: [1] },
    { names: ['Bank', 'England'], stand: [0, 1] },
    { names: ['England', 'Bank'], stand: [0, 1] },
    { names: ['England', 'England'], stand: [0] },
  ])('$names → $stand', ({ names, stand }) => {
    const node = textWith(pageOf('<p>The Bank of England said</p>'), 'Bank');
    const kept = withoutOverlaps(names.map((name, id) => nameAt(node, name, id)));
    expect(kept.map(({ id }) => id)).toEqual(stand);
  });
});

const PAINTED = [
  '<p>Norway</p>',
  '<p><a href="/n">Norway</a></p>',
  '<p><b><i>Norway</i></b></p>',
  '<p contenteditable="false">Norway</p>',
];
const SKIPPED = [
  '<textarea>Norway</textarea>',
  '<select><option>Norway</option></select>',
  '<div contenteditable><p>Norway</p></div>',
  '<div contenteditable="true">Norway</div>',
  '<div role="textbox">Norway</div>',
  '<pre>Norway</pre>',
  '<p><code>Norway</code></p>',
  '<script>Norway</script>',
  '<div id="onetrust-consent-sdk"><p>Norway</p></div>',
  '<div role="dialog">Norway</div>',
  '<p><mark data-newsgloss="1">Norway</mark></p>',
];

describe('paintable', () => {
  it.each(PAINTED)('paints %s', (body) => {
    expect(paintable([nameAt(textWith(pageOf(body), 'Norway'), 'Norway', 0)])).toHaveLength(1);
  });
  it.each(SKIPPED)('skips %s', (body) => {
    expect(paintable([nameAt(textWith(pageOf(body), 'Norway'), 'Norway', 0)])).toHaveLength(0);
  });
  it('skips what is no longer the text of the page', () => {
    const document = pageOf('<p>Norway</p>');
    const node = textWith(document, 'Norway');
    const mark = nameAt(node, 'Norway', 0);
    node.data = 'Nor';
    expect(paintable([mark])).toHaveLength(0);
    node.data = 'Norway';
    document.querySelector('p')!.remove();
    expect(paintable([mark])).toHaveLength(0);
  });
});
