/** Every block of an article found on generated pages goes to the page and back, character for character. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/page/article';
import { cleanText } from '../../../../src/page/article/whitespace';
import { pageOf } from './dom';

const word = fc.constantFrom(
  'Rain',
  'fell',
  'par\u00adlia\u200bment',
  '“wait”',
  'é',
  '😀',
  '&amp;',
  'می\u200cخواهم',
  '\u200fשלום',
  'said',
  '12.5',
);
const gap = fc.constantFrom(' ', '  ', '\n', '\u00a0', '&nbsp; ', '<br>', '\u2009', ' <!-- gap --> ');
const inline = fc.constantFrom('b', 'i', 'a', 'span', 'em', 'font', 'abbr');
const phrase: fc.Arbitrary<string> = fc.letrec<{ phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.tuple(inline, tie('phrase')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.tuple(tie('phrase'), gap, tie('phrase')).map((parts) => parts.join('')),
  ),
})).phrase;
const SENTENCE = 'The council of Port Ellery met on Monday and decided, after a long debate, to close the old quay.';
const block = fc
  .tuple(fc.constantFrom('p', 'li', 'h2', 'blockquote', 'td', 'div', 'figcaption'), phrase, fc.boolean())
  .map(([tag, inner, long]) => `<${tag}>${inner} ${long ? SENTENCE : ''}</${tag}>`);
const page = fc
  .tuple(fc.constantFrom('article', 'div', 'main', 'table'), fc.array(block, { minLength: 2, maxLength: 9 }))
  .map(([tag, blocks]) => `<h1>Old quay closes</h1><${tag}>${blocks.join('')}</${tag}>`);

it('text → range → text, for every block and every character of it', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { article, map } = readArticle(pageOf(html));
      for (const { start, end } of article.blocks) {
        const range = map.toRange(start, end)!;
        expect(map.toOffset(range.startNode, range.startOffset)).toBe(start);
        expect(map.toOffset(range.endNode, range.endOffset)).toBe(end);
        const shown = map.segments(start, end).map((one) => one.node.data.slice(one.start, one.end));
        const words = (text: string): string => text.replace(/\s+/g, '');
        expect(words(cleanText(shown.join('')))).toBe(words(article.text.slice(start, end)));
        for (let at = start; at < end; at++) {
          const place = map.toRange(at, at + 1);
          // Only the space that stands for a `<br>` is nowhere on the page.
          if (place === null) expect(article.text[at]).toBe(' ');
          else expect(map.toOffset(place.startNode, place.startOffset)).toBe(at);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('range → text → range, for every place in a text node that shows a character', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { article, map } = readArticle(pageOf(html));
      for (const { start, end } of article.blocks)
        for (const { node, start: from, end: to } of map.segments(start, end))
          for (let at = from; at < to; at++) {
            const offset = map.toOffset(node, at)!;
            expect(offset).toBeGreaterThanOrEqual(start);
            const back = map.toRange(offset, offset + 1);
            // Dropped characters mean the next kept one; what is kept comes back to where it was.
            if (cleanText(node.data[at]!) === article.text[offset]) expect(back?.startNode).toBe(node);
          }
    }),
    { numRuns: 200 },
  );
});
