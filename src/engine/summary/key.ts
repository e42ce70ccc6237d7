/** Three sentences of the story that tell most of it. */
import type { Chain, Dated, Quote, Ranked, Span } from '../../types';
import { indexAt, type Story, type StoryBlock } from '../text';

const MOST = 3;
/** Names that lead the summary make a sentence worth keeping. */
const LEADING = 5;
/** Shorter sentences lean on their neighbors, longer ones are no summary. In tokens. */
const SHORTEST = 8;
const LONGEST = 60;

export function keySentences(input: {
  story: Story;
  chains: readonly Chain[];
  quotes: readonly Quote[];
  who: readonly Ranked[];
  when: readonly Dated[];
}): Span[] {
  const { story, chains, who, when, quotes } = input;
  const named = new Uint8Array(story.sentences.length);
  for (const { chain } of who.slice(0, LEADING)) {
    const mentions = chains[chain]!.mentions.filter(({ form }) => form !== 'pronoun');
    for (const sentence of sentencesWith(mentions, story)) named[sentence]!++;
  }
  const quoted = sentencesWith(
    quotes.filter(({ form }) => form !== 'indirect'),
    story,
  );
  const dated = sentencesWith(when, story);
  const scored: { span: Span; score: number }[] = [];
  for (const block of story.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'standfirst' && block.kind !== 'list') continue;
    for (let i = block.firstSentence; i < block.lastSentence; i++) {
      const sentence = story.sentences[i]!;
      const length = sentence.last - sentence.first;
      if (length < SHORTEST || length > LONGEST) continue;
      scored.push({
        span: { start: sentence.start, end: sentence.end },
        score:
          place(block, i - block.firstSentence) +
          named[i]! +
          (dated.has(i) ? 0.5 : 0) -
          (quoted.has(i) ? 0.7 : 0) -
          leans(story, sentence.first),
      });
    }
  }
  return scored
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

/** Indices of the sentences that hold one of the spans whole. */
function sentencesWith(spans: readonly Span[], { sentences }: Story): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    const index = indexAt(sentences, start);
    const sentence = sentences[index];
    if (sentence !== undefined && start >= sentence.start && end <= sentence.end) found.add(index);
  }
  return found;
}

/** News tells the most first; the first sentence of a paragraph says what it is about. */
function place(block: StoryBlock, nth: number): number {
  return 4 / (1 + 0.6 * block.index) + (nth === 0 ? 0.6 : 0);
}

/** A sentence that begins with 'He', 'This' or 'But' needs the one before. */
function leans(story: Story, first: number): number {
  return /^(he|she|it|they|this|that|these|those|but|and|however|also|his|her|their|its)$/i.test(
    story.tokens[first]!.text,
  )
    ? 1
    : 0;
}
