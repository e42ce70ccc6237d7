/** Quotes that the page sets apart as a block, without marks: the block is what is said. */
import type { Story, StoryBlock } from '../text';

/** Tokens of the longest signature at the end of a block: a name with an office. */
const SIGNATURE = 12;

/** What is quoted in a block of kind `quote` that has no marks of its own, or null. A signature behind a dash is left out. */
export function blockQuote(story: Story, block: StoryBlock): { start: number; end: number } | null {
  if (block.kind !== 'quote') return null;
  const { tokens } = story;
  let last = block.lastToken;
  for (let i = last - 2; i > block.firstToken && i >= last - SIGNATURE; i--) {
    if (!/^[—–―-]$/.test(tokens[i]!.text) || !tokens[i]!.spaced || !tokens[i + 1]!.capital) continue;
    last = i;
    break;
  }
  if (last <= block.firstToken) return null;
  const start = tokens[block.firstToken]!.start;
  const { end } = tokens[last - 1]!;
  return /[\p{L}\p{N}]/u.test(story.text.slice(start, end)) ? { start, end } : null;
}
