/** Reads a text that a test wrote: paragraphs are lines, chains are found by their names. */
import { findQuotes } from '../../../../src/engine/quotes';
import type { ChainTraits } from '../../../../src/engine/stages';
import { readStory } from '../../../../src/engine/text';
import type { Article, Block, BlockKind, Chain, Kind, Quote } from '../../../../src/types';

/** Who is who in the tests' texts. The first name is the chain's, the others are other mentions. */
export type Cast = readonly {
  names: readonly string[];
  kind?: Kind;
  gender?: 'male' | 'female';
  nouns?: readonly string[];
}[];

export const CAST: Cast = [
  { names: ['Ada Marlow', 'Marlow'], gender: 'female', nouns: ['mayor'] },
  { names: ['Piet Oduya', 'Oduya'], gender: 'male', nouns: ['minister'] },
  { names: ['Harbor Council', 'Council'], kind: 'organization', nouns: ['council'] },
  { names: ['Ministry of Fisheries', 'Fisheries Ministry'], kind: 'organization', nouns: ['ministry'] },
  { names: ['Norland'], kind: 'place' },
];

export function articleOf(text: string, kinds: readonly BlockKind[] = []): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = kinds[blocks.length] ?? 'paragraph';
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind });
    start += line.length + 1;
  }
  return {
    url: null,
    title: null,
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    section: null,
    language: 'en',
    isArticle: true,
    reasons: [],
    text,
    blocks,
  };
}

export function chainsOf(text: string, cast: Cast): { chains: Chain[]; traits: ChainTraits[] } {
  const taken = new Set<number>();
  const chains = cast.map(({ names, kind }, id): Chain => {
    const mentions = names.flatMap((name) => {
      const found: { start: number; end: number; form: 'full' }[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (taken.has(at) || taken.has(at + name.length)) continue;
        for (let i = at; i <= at + name.length; i++) taken.add(i);
        found.push({ start: at, end: at + name.length, form: 'full' });
      }
      return found;
    });
    return {
      id,
      kind: kind ?? 'person',
      name: names[0]!,
      entity: null,
      confidence: 1,
      mentions: mentions.sort((a, b) => a.start - b.start),
      role: null,
      candidates: [],
    };
  });
  const traits = cast.map(
    ({ gender, nouns }): ChainTraits => ({
      gender: gender ?? null,
      plural: false,
      category: null,
      country: null,
      nouns: nouns ?? [],
    }),
  );
  return { chains, traits };
}

export function quotesOf(text: string, options: { cast?: Cast; kinds?: readonly BlockKind[] } = {}): Quote[] {
  const article = articleOf(text, options.kinds);
  const { chains, traits } = chainsOf(text, options.cast ?? CAST);
  return findQuotes({ story: readStory(article), article, chains, traits });
}

/** The words of a quote. */
export const wordsOf = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

/** Name of the chain that speaks, else the words that name the speaker, else null. */
export function speakerOf(quote: Quote, cast: Cast = CAST): string | null {
  const { chain, text } = quote.speaker;
  return chain === null ? text : cast[chain]!.names[0]!;
}

/** Direct and mixed quotes as [words, speaker]. */
export function spoken(text: string, cast: Cast = CAST): [string, string | null][] {
  return quotesOf(text, { cast })
    .filter(({ form }) => form !== 'indirect')
    .map((quote) => [wordsOf(text, quote), speakerOf(quote, cast)]);
}
