/** Pages with a trap each (tests/cases): what is the story, what is not, who wrote it and when. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/page/article';
import type { BlockKind } from '../../../../src/types';
import { pageOf } from './dom';

type Expected = {
  readonly url: string;
  readonly isArticle: boolean;
  /** Part of one of the reasons, for pages that are no article. */
  readonly reason?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  /** The day. */
  readonly published?: string;
  readonly language?: string;
  /** How paragraphs of the story begin, in page order; all of them have to be there. */
  readonly story?: readonly string[];
  /** What no story block may contain. */
  readonly notStory?: readonly string[];
  /** Blocks that must be of a kind, by how they begin. */
  readonly kinds?: readonly (readonly [BlockKind, string])[];
};

const CASES = join(import.meta.dirname, '../../../cases');
const STORY: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'subheading', 'list', 'quote']);

describe.each(readdirSync(CASES))('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
  const document = pageOf(readFileSync(join(CASES, name, 'page.html'), 'utf8'));
  // The DOM of these tests makes a body when it is asked for one.
  expect(document.body).toBeTruthy();
  const before = document.documentElement.outerHTML;
  const { article, map } = readArticle(document, { url: expected.url });
  const blocks = article.blocks.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }));
  const story = blocks.filter(({ kind }) => STORY.has(kind)).map(({ text }) => text);

  it(expected.isArticle ? 'is an article' : 'is no article', () => {
    expect(article.isArticle, article.reasons.join(' ')).toBe(expected.isArticle);
    expect(article.reasons.length).toBeGreaterThan(0);
    if (expected.reason !== undefined) expect(article.reasons.join(' ').toLowerCase()).toContain(expected.reason);
  });

  if (expected.story !== undefined)
    it('has its story in order', () => {
      const places = expected.story!.map((start) => story.findIndex((text) => text.startsWith(start)));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

  if (expected.notStory !== undefined)
    it('leaves out what is no story', () => {
      for (const part of expected.notStory!) expect(story.filter((text) => text.includes(part))).toEqual([]);
    });

  if (expected.kinds !== undefined)
    it('tells kinds of blocks apart', () => {
      const found = expected.kinds!.map(([, start]) => [
        blocks.find(({ text }) => text.startsWith(start))?.kind,
        start,
      ]);
      expect(found).toEqual(expected.kinds);
    });

  it('has its metadata', () => {
    if (expected.title !== undefined) expect(article.title).toBe(expected.title);
    if (expected.byline !== undefined) expect(article.byline).toEqual(expected.byline);
    if (expected.published !== undefined) expect(article.published?.slice(0, 10)).toBe(expected.published);
    expect(article.language).toBe(expected.language ?? 'en');
  });

  it('leaves the page as it was, and every block is on it', () => {
    expect(document.documentElement.outerHTML).toBe(before);
    for (const { start, end } of article.blocks) expect(map.toRange(start, end)).not.toBeNull();
  });
});
