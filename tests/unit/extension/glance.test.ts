/** The pure parts of the popup: dateline, reading time, dates, timeline, kinds of source, search, keys of the menu. */
import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/extension/popup/glance/dateline';
import { readingMinutes } from '../../../src/extension/popup/glance/reading-time';
import { matchesIn, searchStory } from '../../../src/extension/popup/glance/search';
import { sharesOf, sourceOf } from '../../../src/extension/popup/glance/sources';
import { nearest, timelineOf } from '../../../src/extension/popup/glance/timeline';
import { nextItem } from '../../../src/extension/popup/menu-keys';
import { dayText, rangeText } from '../../../src/extension/ui/dates';
import type { Annotation, Chain, Dated, Role } from '../../../src/types';

const paragraph = (text: string) => ({ text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] });

describe('datelineOf', () => {
  it.each([
    ['BERLIN — Chancellor Angela Merkel said', 'BERLIN'],
    ['WASHINGTON (AP) — The Senate voted', 'WASHINGTON'],
    ['NEW YORK (Reuters) - Stocks fell', 'NEW YORK'],
    ['ST. LOUIS — The river rose', 'ST. LOUIS'],
    ['PARIS, France — The museum', 'PARIS, France'],
    ['SÃO PAULO – The bank', 'SÃO PAULO'],
    ['The river rose — and fell', null],
    ['NATO said on Monday that it', null],
    ['U.S. stocks rose', null],
  ])('%s', (text, expected) => expect(datelineOf(paragraph(text))).toBe(expected));
});

describe('readingMinutes', () => {
  it('counts the words of the story alone, and is never nothing', () => {
    const text = 'word '.repeat(476);
    expect(readingMinutes(paragraph(text))).toBe(2);
    expect(readingMinutes({ text, blocks: [{ kind: 'boilerplate', start: 0, end: text.length }] })).toBe(1);
  });
});

describe('dates', () => {
  it.each([
    ['2022-01-06', '2022-01-06', 'day', '6 January 2022'],
    ['2020-04-01', '2020-04-30', 'month', 'April 2020'],
    ['2022-01-01', '2022-12-31', 'year', '2022'],
    ['2013-01-01', '2019-09-20', 'year', /^2013\s?–\s?2019$/],
    ['2021-06-14', '2021-06-14', 'approximate', '≈ 14 June 2021'],
    ['nonsense', 'nonsense', 'day', 'nonsense'],
  ] as const)('%s to %s (%s)', (from, to, precision, expected) => {
    const text = rangeText({ from, to, precision }, 'en-GB');
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });

  it("keeps the publisher's own day", () => {
    expect(dayText('2019-09-20T00:40:00+02:00', 'en-GB')).toBe('20 September 2019');
    expect(dayText('last week')).toBe('last week');
  });
});

describe('the timeline', () => {
  const at = (from: string, start: number, event = start): Dated => ({
    start,
    end: start + 1,
    from,
    to: from,
    precision: 'day',
    event: { start: event, end: event + 1 },
  });
  it('has each day once in the order of time, and the publication among them', () => {
    const moments = timelineOf(
      [at('2020-02-12', 10), at('1991-01-01', 20), at('2020-02-12', 30), at('2020-02-12', 31, 30)],
      '2020-02-13T09:30:00Z',
    );
    expect(moments.map(({ from, told, isPublication }) => [from, told.length, isPublication])).toEqual([
      ['1991-01-01', 1, false],
      ['2020-02-12', 2, false],
      ['2020-02-13', 0, true],
    ]);
  });
  it('is empty for a story without dates', () => expect(timelineOf([], '2020-02-13')).toEqual([]));
  it('keeps what is nearest to the publication', () => {
    const moments = timelineOf([at('1900-01-01', 1), at('2020-03-01', 2), at('2020-02-01', 3)], '2020-02-13');
    expect(nearest(moments, 3).map(({ from }) => from)).toEqual(['2020-02-01', '2020-02-13', '2020-03-01']);
  });
});

describe('sourceOf', () => {
  const role = (title: string, of: string | null = null): Role => ({ title, of, from: null, to: null, source: 'text' });
  it.each([
    ['person', role('President', 'Kazakhstan'), 'official'],
    ['person', role('spokeswoman for the company'), 'organization'],
    ['person', role('spokesman for the Defense Ministry'), 'official'],
    ['person', role('chief executive', 'Apple'), 'organization'],
    ['person', role('engineer at the university'), 'person'],
    ['person', role('professor of law'), 'expert'],
    ['person', role('a resident of the old town'), 'witness'],
    ['work', null, 'document'],
    ['person', null, 'person'],
    ['organization', null, 'organization'],
  ] as const)('%s with %o is %s', (kind, own, expected) =>
    expect(sourceOf({ source: 'named', text: 'X' }, { kind, name: 'X', role: own })).toBe(expected),
  );
  it.each([
    ['', 'unnamed'],
    ['a person familiar with the report', 'unnamed'],
    ['a sign that', 'document'],
    ['the report', 'document'],
    ['a letter from the ministry', 'document'],
    ['a neighbor', 'witness'],
    ['passengers on the night train', 'witness'],
  ] as const)('%j names nobody: %s', (text, expected) =>
    expect(sourceOf({ source: 'unnamed', text }, null)).toBe(expected),
  );
  it('tells a body of the state from a company', () =>
    expect(
      sourceOf({ source: 'named', text: 'White House' }, { kind: 'organization', name: 'White House', role: null }),
    ).toBe('official'));
  it('sums up words in a fixed order', () =>
    expect(
      sharesOf([
        { source: 'unnamed', words: 5 },
        { source: 'official', words: 3 },
        { source: 'unnamed', words: 2 },
      ]),
    ).toEqual([
      { source: 'official', words: 3 },
      { source: 'unnamed', words: 7 },
    ]));
});

describe('search', () => {
  const text = 'São Paulo’s mayor spoke. “It rained,” Ana Lúcia said.';
  const chain: Chain = {
    id: 0,
    kind: 'person',
    name: 'Ana Lúcia',
    entity: null,
    confidence: 1,
    mentions: [{ start: 38, end: 47, form: 'full' }],
    role: null,
    candidates: [],
  };
  const annotation = {
    article: paragraph(text),
    chains: [chain],
    quotes: [{ start: 26, end: 36, speaker: { chain: 0, text: null, span: null } }],
  } as unknown as Annotation;
  it.each([
    ['sao paulo', 0, 0, 1],
    ["paulo's", 0, 0, 1],
    ['LUCIA', 1, 1, 1],
    ['rained', 0, 1, 1],
    ['  ', 0, 0, 0],
    ['snow', 0, 0, 0],
  ])('%s', (query, names, quotes, sentences) => {
    const found = searchStory(annotation, query);
    expect([found.names.length, found.quotes.length, found.sentences.length]).toEqual([names, quotes, sentences]);
  });
  it('cuts words at what matches', () =>
    expect(matchesIn('Lúcia and LUCIA', 'lucia')).toEqual([
      { text: 'Lúcia', hit: true },
      { text: ' and ', hit: false },
      { text: 'LUCIA', hit: true },
    ]));
});

describe('keys of the menu', () => {
  const names = ['Markdown', 'JSON', 'CSV', 'Markdown', 'JSON', 'CSV'];
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 5, 0],
    ['ArrowUp', 0, 5],
    ['ArrowRight', 1, 4],
    ['ArrowLeft', 4, 1],
    ['ArrowLeft', 1, 4],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['c', 0, 2],
    ['c', 2, 5],
    ['x', 0, null],
    ['Tab', 0, null],
  ])('%s at %i leads to %s', (key, at, expected) => expect(nextItem({ key, at, names, column: 3 })).toBe(expected));
});
