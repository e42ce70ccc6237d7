/** What is known of a page when it is decided whether it is an article. */
import type { Judged } from './kinds';
import type { Measured } from './measure';
import { firstOf, type LinkedData, type MetaTags } from './metadata';

export type PageFacts = {
  readonly page: Measured;
  readonly judged: Judged;
  readonly tags: MetaTags;
  readonly linked: LinkedData;
  readonly url: string | null;
  readonly title: string | null;
  readonly titleLine: number;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly document: Document;
};

export type DecisionFacts = PageFacts & {
  readonly bodyWords: number;
  readonly paragraphs: number;
  readonly longParagraphs: number;
  readonly pageWords: number;
  readonly linkWords: number;
  readonly path: string;
  readonly type: string;
  /** The story's lines. */
  readonly bodyText: string;
  readonly shortLines: readonly { readonly words: number; readonly text: string }[];
  /** How many elements of a name there are, for the names that decide. */
  readonly elements: ReadonlyMap<string, number>;
};

/** Words from which on a line tells nothing by its wording: labels, prices, buttons are shorter. */
const SHORT = 8;
const COUNTED = 'h1,h2,h3,article,time,pre,code,table';

export function decisionFacts(input: PageFacts): DecisionFacts {
  const { page } = input;
  let bodyWords = 0;
  let longParagraphs = 0;
  let bodyText = '';
  for (const line of input.judged.kept) {
    bodyWords += page.words[line]!;
    bodyText += `${page.lines[line]!.text}\n`;
    if (page.words[line]! >= 25 && page.ends[line]!) longParagraphs++;
  }
  const shortLines = page.lines.flatMap(({ text }, line) => {
    const words = page.words[line]!;
    return words < SHORT ? [{ words, text }] : [];
  });
  const elements = new Map<string, number>();
  for (const { localName } of input.document.querySelectorAll(COUNTED))
    elements.set(localName, (elements.get(localName) ?? 0) + 1);
  let path = '';
  try {
    path = input.url === null ? '' : new URL(input.url).pathname.toLowerCase();
  } catch {
    // An address that cannot be read says nothing.
  }
  return {
    ...input,
    bodyWords,
    paragraphs: input.judged.kept.length,
    longParagraphs,
    pageWords: page.boxWords[0] ?? 0,
    linkWords: page.boxLinked[0] ?? 0,
    path,
    bodyText,
    shortLines,
    elements,
    type: (firstOf(input.tags, 'og:type') ?? '').toLowerCase(),
  };
}
