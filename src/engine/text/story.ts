/** The story inside an article, cut up once for all later stages: blocks, sentences, tokens. */
import type { Article, Block, BlockKind } from '../../types';
import { type Sentence, splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** A block of the story with its tokens and sentences, as ranges of `Story.tokens` and `Story.sentences`. */
export type StoryBlock = Block & {
  readonly index: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
};

export type Story = {
  readonly text: string;
  /** In reading order; credits and boilerplate are left out. */
  readonly blocks: readonly StoryBlock[];
  readonly tokens: readonly Token[];
  /** A sentence never crosses a block. */
  readonly sentences: readonly Sentence[];
};

const NO_STORY: ReadonlySet<BlockKind> = new Set(['credit', 'boilerplate']);

/** Tokens and sentences of every block that is part of the story. Linear in the text. */
export function readStory(article: Pick<Article, 'text' | 'blocks'>): Story {
  const blocks: StoryBlock[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    if (NO_STORY.has(block.kind)) continue;
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    for (const token of tokenize(article.text, block.start, block.end)) tokens.push(token);
    for (const sentence of splitSentences(tokens, firstToken, tokens.length)) sentences.push(sentence);
    blocks.push({
      ...block,
      index: blocks.length,
      firstToken,
      lastToken: tokens.length,
      firstSentence,
      lastSentence: sentences.length,
    });
  }
  return { text: article.text, blocks, tokens, sentences };
}

/** Index of the first item that ends after `offset`; `items.length` when none does. Items are sorted and do not overlap. */
export function indexAt(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
