/** Transcripts: 'SMITH: We had no warning.' Where many lines open with a name in capitals, the rest of the line is what they say. */
import type { Story, StoryBlock } from '../text';

/** Tokens of the longest label: an office and a name. */
const LABEL = 6;
/** Lines with labels from which a text is read as a transcript, and voices in it: one 'NOTE:' is none. */
const LINES = 4;
const VOICES = 2;

export type Line = { readonly start: number; readonly end: number };

/** Per block: the words behind its label. Empty when the text is no transcript. */
export function transcriptLines(story: Story): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  const labels = new Set<string>();
  for (const block of story.blocks) {
    const colon = labelEnd(story, block);
    if (colon === null || colon + 1 >= block.lastToken) continue;
    labels.add(story.text.slice(block.start, story.tokens[colon]!.start));
    lines.set(block.index, { start: story.tokens[colon + 1]!.start, end: story.tokens[block.lastToken - 1]!.end });
  }
  return lines.size >= LINES && labels.size >= VOICES && labels.size < lines.size ? lines : new Map();
}

/** Token of the colon behind a label, or null. */
function labelEnd({ tokens }: Story, { firstToken, lastToken }: StoryBlock): number | null {
  for (let i = firstToken; i < lastToken && i <= firstToken + LABEL; i++) {
    const { text, kind } = tokens[i]!;
    if (text === ':') return i > firstToken && tokens[i - 1]!.text.length > 1 ? i : null;
    if (kind === 'number' || (kind === 'word' && text !== text.toUpperCase())) return null;
  }
  return null;
}
