/** Text and page agree in both directions, whatever the page is made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/page/article';
import { createTextBuilder } from '../../../../src/page/article/text-map';
import { walk } from '../../../../src/page/article/walk';
import { cleanText } from '../../../../src/page/article/whitespace';
import { pageOf } from './dom';

/** Text and map of every line of a page. */
function textOf(html: string) {
  const walked = walk(pageOf(html).body);
  const builder = createTextBuilder();
  for (const line of walked.lines) builder.add(line.nodes, walked.boxes[line.box]!.element);
  return { ...builder.finish(), lines: walked.lines };
}

describe('text rule', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['white space collapses', '<p>  One \n two\t three  </p>', 'One two three'],
    ['inline elements do not split words', '<p>un<b>brok</b>en</p>', 'unbroken'],
    ['a drop cap stays with its word', '<p><span class="dropcap">T</span>he rain</p>', 'The rain'],
    ['br is white space', '<p>First line<br>second line</p>', 'First line second line'],
    ['two br end a line', '<div>First<br><br>Second</div>', 'First\n\nSecond'],
    ['br with space between ends a line', '<div>First<br> <br/>Second</div>', 'First\n\nSecond'],
    ['soft hyphens and zero-width characters vanish', '<p>par\u00adlia\u200bment\ufeff</p>', 'parliament'],
    ['entities', '<p>Marks &amp; Spencer&nbsp;said &lt;no&gt;</p>', 'Marks & Spencer said <no>'],
    ['blocks are apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['scripts and styles are no text', '<p>One<script>var a</script><style>p{}</style></p>', 'One'],
    ['joiners that spell words stay', '<p>می\u200cخواهم</p>', 'می\u200cخواهم'],
    [
      'our own marks are transparent',
      '<p>The <mark data-newsgloss="1">Prime</mark> Minister</p>',
      'The Prime Minister',
    ],
    ['our own boxes are no text', '<p>Text</p><div data-newsgloss>Card</div>', 'Text'],
  ];
  it.each(cases)('%s', (_, html, text) => expect(textOf(html).text).toBe(text));
});

describe('toRange and toOffset', () => {
  const { text, map } = textOf('<p>The <b>new</b>  law</p><p>is<br>here</p>');

  it('finds a word inside an inline element', () => {
    const at = text.indexOf('new');
    const range = map.toRange(at, at + 3)!;
    expect(range.startNode.data.slice(range.startOffset, range.endOffset)).toBe('new');
    expect(range.startNode).toBe(range.endNode);
  });

  it('spans nodes', () => {
    expect(map.segments(0, 11).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'The ',
      'new',
      '  law',
    ]);
  });

  it('has nothing for a blank line, a br or what lies outside', () => {
    expect(map.toRange(text.indexOf('\n'), text.indexOf('\n') + 2)).toBeNull();
    expect(map.toRange(text.indexOf('is') + 2, text.indexOf('is') + 3)).toBeNull();
    expect(map.toRange(text.length, text.length + 5)).toBeNull();
    expect(map.toRange(3, 3)).toBeNull();
  });

  it('gives offsets inside collapsed space to what follows', () => {
    const { node } = map.segments(7, 11)[0]!;
    expect([0, 1, 2, 5].map((offset) => map.toOffset(node, offset))).toEqual([7, 8, 8, 11]);
  });

  it('does not know nodes of other places', () => {
    expect(map.toOffset(pageOf('<p>x</p>').querySelector('p')!.firstChild!, 0)).toBeNull();
  });

  it('names the element of a block', () => {
    expect([map.elementOf(0)?.localName, map.elementOf(1)?.textContent, map.elementOf(2)]).toEqual([
      'p',
      'ishere',
      null,
    ]);
  });
});

const piece = fc.constantFrom(
  'Rain',
  ' fell',
  '  ',
  '\n',
  '\u00ad',
  '\u200b',
  '&amp;',
  'é',
  '😀',
  '<br>',
  ' in Perth.',
  '\u00a0',
  '.',
);
const inline: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    piece,
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'section'), fc.array(inline, { maxLength: 8 }))
  .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`);
const page = fc.array(fc.oneof(block, inline), { maxLength: 8 }).map((parts) => parts.join(''));

describe('on generated pages', () => {
  it('every slice is the cleaned text of its segments', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, map } = textOf(html);
        const start = text.length === 0 ? 0 : a % text.length;
        const end = Math.min(text.length, start + (b % 40));
        const shown = map.segments(start, end).map((segment) => segment.node.data.slice(segment.start, segment.end));
        expect(cleanText(shown.join('')).replace(/ /g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('every visible character goes to the page and back', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, map } = textOf(html);
        for (let at = 0; at < text.length; at++) {
          const segment = map.segments(at, at + 1)[0];
          if (segment === undefined) expect(text[at]).toMatch(/\s/);
          else {
            expect(cleanText(segment.node.data[segment.start]!)).toBe(text[at]!.trim());
            expect(map.toOffset(segment.node, segment.start)).toBe(at);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the text is what the lines say', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, lines } = textOf(html);
        expect(text).toBe(lines.map((line) => line.text).join('\n\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('reading never throws and blocks are in order', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { article } = readArticle(pageOf(html));
        let last = -1;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
