/** Words quoted in a headline belong to whoever says them in the story. */
import type { BlockKind, Quote } from '../../types';
import { indexAt } from '../text';
import type { Scene } from './scene';

/** Letters and digits compared: shorter quotes repeat by chance. */
const SHORTEST = 12;

/** Longest subheading, in UTF-16 units. */
const LINE = 90;

/** A pull quote says again what the story says, like a headline. */
const HEADINGS: ReadonlySet<BlockKind> = new Set(['title', 'subheading', 'standfirst', 'quote']);

/** The same quotes; those in titles, subheadings and pull quotes have the speaker of the quote that repeats them. Linear in the quoted text per heading. */
export function echoed(scene: Scene, quotes: readonly Quote[]): Quote[] {
  const { blocks } = scene.story;
  const inHeading = (quote: Quote) => {
    const block = blocks[indexAt(blocks, quote.start)];
    if (block === undefined) return false;
    if (HEADINGS.has(block.kind)) return true;
    // A subheading that nothing marks as one: a line of nothing but a few quoted words, without a full stop.
    const whole = quote.start - block.start <= 2 && block.end - quote.end <= 2;
    return whole && block.end - block.start < LINE && !/[.!?…,]/.test(scene.story.text.slice(quote.end - 1, block.end));
  };
  const plain = (quote: Quote) =>
    scene.story.text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const headings = quotes.filter(inHeading);
  if (headings.length === 0 || headings.length > MOST) return [...quotes];
  const body = quotes.filter((quote) => !inHeading(quote)).map((quote) => ({ quote, words: plain(quote) }));
  return quotes.map((quote) => {
    if (!inHeading(quote)) return quote;
    const words = plain(quote);
    if (words.length < SHORTEST) return quote;
    const same = body.find((one) => one.words.includes(words));
    return same ? { ...quote, speaker: same.quote.speaker } : quote;
  });
}

/** More quotes in headings than this is no story but a list of quotations. */
const MOST = 40;
