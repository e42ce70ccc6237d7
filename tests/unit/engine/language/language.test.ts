/** The language of a story is the text's own; of another than English only what the dataset knows is claimed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate';
import { languageOf } from '../../../../src/engine/language';
import type { Article } from '../../../../src/types';
import { builtKnowledge } from '../../support/knowledge';

const ENGLISH = readFileSync('tests/stories/sample.html', 'utf8').replace(/<[^>]*>/g, ' ');
const RUNNERS = [
  'Pieter van den Berg, Netherlands',
  'Ana Torrente, Spain',
  'Lukas Brandt, Germany',
  'John Maina, Kenya',
];
const RESULTS = [1, 2, 3, 4].flatMap((heat) => RUNNERS.map((name) => `Heat ${heat}: ${name}, 4 minutes`)).join('\n');
const GERMAN = `Deutschland und Kasachstan bauen eine neue Bahnstrecke.
BERLIN – Bundeskanzlerin Angela Merkel und der kasachische Präsident haben am Mittwoch in Berlin ein Abkommen über eine Bahnstrecke nach Almaty unterzeichnet.
Die Strecke soll 1,4 Milliarden Euro kosten und im April 2025 fertig werden. “Diese Strecke wird im Sommer Getreide tragen”, sagte Merkel.
Siemens baut die Züge. Das Essen in den Zügen sei schlecht, sagte Dorothea Quill, die Sprecherin der Hafenbehörde.`;

describe('language', () => {
  it.each([
    ['declared and true', ENGLISH, 'en-GB', 'en-GB'],
    ['declared falsely as German', ENGLISH, 'de', 'en'],
    ['German, declared', GERMAN, 'de-DE', 'de-DE'],
    ['German, not declared', GERMAN, 'en', 'und'],
    ['English, a table of results without prose', RESULTS, 'en', 'en'],
    ['too short to tell', 'Regen am Abend', 'de', 'de'],
    ['too short to tell, not declared', 'Regen am Abend', 'en', 'en'],
  ])('%s', (_, text, language, expected) => {
    expect(languageOf({ text, language })).toBe(expected);
  });
});

describe('a German story', () => {
  const lines = GERMAN.split('\n');
  const article: Article = {
    url: null,
    title: lines[0]!,
    byline: [],
    publisher: null,
    published: '2020-02-13',
    modified: null,
    section: null,
    language: 'de',
    isArticle: true,
    reasons: [],
    text: GERMAN,
    blocks: lines.map((line, index) => {
      const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      return { kind: index === 0 ? 'title' : 'paragraph', start, end: start + line.length } as const;
    }),
  };
  const heard: number[] = [];
  const { chains, quotes, summary } = annotate(article, builtKnowledge(), (share) => heard.push(share));

  it('has names that the dataset knows, each where its id says', () => {
    const names = chains.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Angela Merkel', 'Almaty', 'Siemens']));
    for (const name of ['Essen', 'Dorothea Quill', 'Sprecherin', 'Mittwoch']) expect(names).not.toContain(name);
    expect(chains.map(({ id }) => id)).toEqual(chains.map((_, index) => index));
  });

  it('claims no role from its text, no speaker, no date and no figure', () => {
    expect(chains.filter(({ role }) => role?.source === 'text')).toEqual([]);
    expect(quotes.map(({ start, end }) => GERMAN.slice(start, end))).toEqual([
      'Diese Strecke wird im Sommer Getreide tragen',
    ]);
    expect(quotes.every(({ speaker, cue }) => speaker.chain === null && speaker.text === null && cue === null)).toBe(
      true,
    );
    expect([summary.when, summary.numbers, summary.voices]).toEqual([[], [], []]);
    expect(summary.key.length).toBeGreaterThan(0);
  });

  it('tells how far it is', () => {
    expect(heard).toHaveLength(2);
    expect(heard.every((share, index) => share > (heard[index - 1] ?? 0) && share < 1)).toBe(true);
  });
});
