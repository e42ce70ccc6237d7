/** Own lists: what good and bad rows become, and that nothing is lost between writing and reading. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwnList } from '../../../../../src/extension/settings/own-lists/parse';
import { readRecords } from '../../../../../src/extension/settings/own-lists/records';
import type { OwnEntry } from '../../../../../src/extension/settings/own-lists/types';
import { ownListFile } from '../../../../../src/extension/settings/own-lists/write';

const HARBOR: OwnEntry = {
  name: 'Harbor Council',
  aliases: ['Council', 'HC'],
  kind: 'organization',
  note: 'Meets on Mondays, in public',
  link: 'https://harbor.example/council',
};

const GOOD: readonly (readonly [what: string, text: string])[] = [
  [
    'CSV with a head',
    'name,aliases,kind,note,link\nHarbor Council,Council;HC,organization,"Meets on Mondays, in public",https://harbor.example/council\n',
  ],
  [
    'columns in another order, others left alone',
    'kind,id,name,url,description,aliases\norganisation,7,Harbor Council,https://harbor.example/council,"Meets on Mondays, in public",Council|HC',
  ],
  [
    'CSV without a head, with CRLF and a byte order mark',
    '\uFEFFHarbor Council,Council;HC,Organization,"Meets on Mondays, in public",https://harbor.example/council\r\n\r\n',
  ],
  [
    'TSV',
    'name\tkind\taliases\tnote\tlink\nHarbor Council\torg\tCouncil;HC\tMeets on Mondays, in public\thttps://harbor.example/council',
  ],
  [
    'semicolons, as some spreadsheets write',
    'name;aliases;kind;note;link\n"Harbor Council";"Council|HC";company;Meets on Mondays, in public;https://harbor.example/council',
  ],
  [
    'JSON',
    '[{"name":"Harbor  Council","aliases":["Council","HC"],"kind":"organization","note":"Meets on Mondays, in public","link":"https://harbor.example/council"}]',
  ],
  [
    'JSON with entries',
    '{"version":1,"entries":[{"name":"Harbor Council","aliases":"Council;HC;HC","kind":"organization","note":"Meets on Mondays, in public","link":"https://harbor.example/council"}]}',
  ],
];

const BAD: readonly (readonly [what: string, text: string, problems: readonly (readonly [number, string])[]])[] = [
  ['no name', 'name,kind\n,person\nAnn Oster,person', [[2, 'noName']]],
  ['no letters', 'name,kind\n???,person', [[2, 'noLetters']]],
  ['an alias without letters', 'name,aliases,kind\nAnn Oster,A. O.;--,person', [[2, 'noLetters']]],
  ['no kind', 'name,kind\nAnn Oster,', [[2, 'noKind']]],
  [
    'only names',
    'Ann Oster\nJakob Lindner',
    [
      [1, 'noKind'],
      [2, 'noKind'],
    ],
  ],
  ['an unknown kind', 'name,kind\nAnn Oster,planet', [[2, 'unknownKind']]],
  ['a kind that objects have by birth', 'name,kind\nAnn Oster,constructor', [[2, 'unknownKind']]],
  ['a script as link', 'name,kind,link\nAnn Oster,person,javascript:alert(1)', [[2, 'badLink']]],
  ['a bare host as link', 'name,kind,link\nAnn Oster,person,oster.example', [[2, 'badLink']]],
  ['repeated', 'name,kind\nAnn Oster,person\nann oster,person', [[3, 'repeated']]],
  ['an unquoted comma', 'name,kind,note\nAnn Oster,person,tall, blond', [[2, 'tooManyCells']]],
  ['a long name', `name,kind\n${'a'.repeat(121)},person`, [[2, 'longName']]],
  ['a long note', `name,kind,note\nAnn Oster,person,${'a'.repeat(1001)}`, [[2, 'longNote']]],
  ['an open quote', 'name,kind,note\nAnn Oster,person,fine\n"Jakob,person\nx,y', [[3, 'openQuote']]],
  [
    'lines after a cell of several lines',
    'name,kind,note\nAnn Oster,person,"one\ntwo"\nJakob,planet,',
    [[4, 'unknownKind']],
  ],
  ['empty', '', [[1, 'noRows']]],
  ['a head alone', 'name,kind,note\n', [[1, 'noRows']]],
  ['broken JSON', '[{"name": "Ann Oster"', [[1, 'notJson']]],
  ['JSON without a list', '{"name":"Ann Oster"}', [[1, 'noRows']]],
  [
    'bad objects in JSON, by line',
    '[\n  {"name": "Ann Oster", "kind": "person", "aliases": ["a, b", "c]"]},\n  7,\n  {"name": "X",\n   "kind": "planet"}\n]',
    [
      [3, 'notObject'],
      [4, 'unknownKind'],
    ],
  ],
];

describe('good rows', () => {
  it.each(GOOD)('%s', (_, text) => {
    expect(parseOwnList(text)).toEqual({ entries: [HARBOR], problems: [] });
  });
});

describe('bad rows are left out, each with its line', () => {
  it.each(BAD)('%s', (_, text, problems) => {
    expect(parseOwnList(text).problems.map(({ line, problem }) => [line, problem])).toEqual(problems);
  });

  it('keeps the good ones', () => {
    const { entries, problems } = parseOwnList('name,kind\nAnn Oster,person\n,place\nPassau,planet\nVienna,city\n');
    expect(entries.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Ann Oster person', 'Vienna place']);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });
});

const word = fc
  .stringMatching(/^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 ,"'.-]{0,20}[A-Za-z0-9]$/)
  .map((text) => text.replace(/\s+/g, ' '));
const entry: fc.Arbitrary<OwnEntry> = fc.record({
  name: word,
  aliases: fc.uniqueArray(word, { maxLength: 3 }),
  kind: fc.constantFrom('person', 'organization', 'place', 'group', 'event', 'work', 'product'),
  note: fc.oneof(fc.constant(''), word),
  link: fc.oneof(fc.constant(null), fc.webUrl()),
});

describe('properties', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ name }) => name.toLowerCase(), minLength: 1, maxLength: 8 }),
        (entries) => {
          const wanted = entries.map((one) => ({ ...one, aliases: one.aliases.filter((alias) => alias !== one.name) }));
          expect(parseOwnList(ownListFile(wanted))).toEqual({ entries: wanted, problems: [] });
        },
      ),
    );
  });

  it('never throws, and tells lines that the file has', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .array(fc.constantFrom('name', 'kind', ',', '"', '\n', '\r\n', '\t', 'person', '[', '{', 'Ann'))
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const { problems } = parseOwnList(text);
          const lines = text.split(/\r\n|\r|\n/).length;
          for (const { line } of problems) expect(line >= 1 && line <= lines).toBe(true);
        },
      ),
    );
  });

  it('counts records and lines like a splitter where nothing is quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}(,[a-z]{0,5}){0,3}$/), { minLength: 1 }), (lines) => {
        const { records } = readRecords(lines.join('\n'), ',');
        expect(records).toEqual(lines.map((line, index) => ({ line: index + 1, cells: line.split(',') })));
      }),
    );
  });
});
