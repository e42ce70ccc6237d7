/** Plain texts: nothing changes, and only what is surely no story is set apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../src/page/article';

const STORY = [
  'PORT ELLERY – The harbor authority will close its oldest quay from Monday, it said in a statement.',
  '“Nobody will be standing there when the tides come,” said Marta Lindqvist, the harbor master.',
  'The council set aside $2.3 million for the quay last year, but the money went elsewhere.',
];

function kindOf(line: string): string | undefined {
  const text = [...STORY, line].join('\n\n');
  const article = readPlainText(text);
  return article.blocks.find((block) => text.slice(block.start, block.end) === line)?.kind;
}

describe('lines that are no story', () => {
  it.each([
    ['Divers look at the old quay on Friday. Photo: Lena Brook / Reuters', 'caption'],
    ['The quay at low tide. (Lena Brook/AP)', 'caption'],
    ['Photo: Lena Brook', 'credit'],
    ['Lena Brook/Getty Images', 'credit'],
    ['Write to Ann B. Example at ann@courier.example', 'credit'],
    ['Write to Ann B. Example at [email protected]', 'credit'],
    ['Reporting by Ann Example; Editing by Ben Sample', 'credit'],
    ['Copyright © 2024 Ellery Courier Press. All rights reserved.', 'boilerplate'],
    ['© 2024 Ellery Courier', 'boilerplate'],
    ['9f86d081884c7d659a2feaa0c55ad015', 'boilerplate'],
    ['Source link', 'boilerplate'],
    ['Comments are closed.', 'boilerplate'],
    ['Read more: Ferry terminal still without ice', 'boilerplate'],
    ['Sign up for our daily newsletter and get the best stories in your inbox.', 'boilerplate'],
    ['Follow us on Twitter and Facebook.', 'boilerplate'],
    ['Share this article', 'boilerplate'],
    ['Advertisement', 'boilerplate'],
  ])('%s', (line, kind) => expect(kindOf(line)).toBe(kind));
});

describe('lines that are story', () => {
  it.each([
    'The photo shows two men on the quay.',
    'He asked his followers to read more books.',
    'She signed up for the newsletter of the harbor authority in May.',
    '“Copyright is dead,” said the painter.',
    'Comments are closed to the public, the court said in its ruling on Friday.',
    'By the time the divers came, it was dark.',
    'Reuters',
    'Arsenal 2, Chelsea 1',
    '1996-08-22',
    'decade',
    'Sources: the ministry and two officials who were at the meeting said the plan was dead.',
    'MOSCOW, Russia',
    'What is happening in Port Ellery?',
  ])('%s', (line) => expect(kindOf(line)).toBe('paragraph'));

  it.each(['Copyright © 2024 Courier', 'Follow us on Twitter', 'Read more: this'])(
    'a text of one line is its matter: %s',
    (line) => {
      expect(readPlainText(line).blocks.map((block) => block.kind)).toEqual(['paragraph']);
    },
  );
});

describe('structure', () => {
  const blocks = (text: string) =>
    readPlainText(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('knows a title', () => {
    const text = ['Port Ellery closes its oldest quay', ...STORY].join('\n\n');
    expect(blocks(text)[0]).toEqual(['title', 'Port Ellery closes its oldest quay']);
    expect(readPlainText(text).title).toBe('Port Ellery closes its oldest quay');
  });

  it('needs no title', () =>
    expect(blocks(STORY.join('\n\n')).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']));

  it('takes single lines as paragraphs', () => expect(blocks(STORY.join('\n'))).toHaveLength(3));

  it('joins lines that are wrapped at a width', () => {
    const wrapped = `The harbor authority of the town of Port Ellery is going to close its
oldest quay from Monday, after divers found cracks in eleven of the
forty pillars that have carried it since 1931, the authority said on
Friday.

“Nobody will be standing on that quay when the spring tides come,” said
Marta Lindqvist, the harbor master, who has pressed for repairs since
2019 and was heard by no one.`;
    expect(blocks(wrapped)).toHaveLength(2);
  });

  it('says whether there is prose', () => {
    expect(readPlainText(STORY[0]!).isArticle).toBe(true);
    expect(readPlainText('').isArticle).toBe(false);
    expect(readPlainText('\n \n').blocks).toEqual([]);
  });

  it('takes over address and date', () => {
    expect(readPlainText('A text.', { url: 'https://a.example/', date: '2024-03-08' })).toMatchObject({
      url: 'https://a.example/',
      published: '2024-03-08',
    });
  });
});

it('changes nothing and leaves out only white space, whatever the text', () => {
  const piece = fc.constantFrom(
    'A word',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '. ',
    'Photo: X',
    '© 2024',
    '\u00a0',
    '”',
    'é',
    '\r\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const article = readPlainText(text);
        expect(article.text).toBe(text);
        let rest = '';
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      },
    ),
    { numRuns: 300 },
  );
});
