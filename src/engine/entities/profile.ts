/** What a document tells of its own words: how they are written elsewhere, which blocks are headlines. */
import type { Story, StoryBlock } from '../text';

export type Profile = {
  /** Lower-case words that the text itself writes in lower case. */
  readonly lower: ReadonlySet<string>;
  /** How often a word stands capitalized inside a sentence, by its exact form. */
  readonly inside: ReadonlyMap<string, number>;
  /** Per token: first word of its sentence (past quote marks). */
  readonly opens: Uint8Array;
  /** Per token: stands in a block where case tells nothing (title case, all capitals). */
  readonly caseless: Uint8Array;
};

/** Share of longer words that are capitalized from which a line is in title case. Sentences stay below .5, title case lies near 1. */
const TITLE_CASE = 0.7;

export function profileOf(story: Story): Profile {
  const { tokens } = story;
  const opens = new Uint8Array(tokens.length);
  const caseless = new Uint8Array(tokens.length);
  for (const sentence of story.sentences) {
    let first = sentence.first;
    while (first < sentence.last && tokens[first]!.kind === 'punctuation') first++;
    if (first < sentence.last) opens[first] = 1;
  }
  for (let i = 1; i < tokens.length; i++) {
    // Quoted sentences, and what follows a colon or a dash, may open with a capital, too.
    const before = tokens[i - 1]!.text;
    if (tokens[i]!.capital && (before === '“' || before === '"' || before === '‘' || before === '``' || before === ':'))
      opens[i] = 1;
  }
  for (const block of story.blocks) if (isCaseless(story, block)) caseless.fill(1, block.firstToken, block.lastToken);

  const lower = new Set<string>();
  const inside = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || caseless[i]) continue;
    if (!token.capital) lower.add(token.text);
    else if (!opens[i]) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
  }
  return { lower, inside, opens, caseless };
}

function isCaseless(story: Story, block: StoryBlock): boolean {
  let long = 0;
  let capital = 0;
  for (let i = block.firstToken; i < block.lastToken; i++) {
    const token = story.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  const heading = block.kind === 'title' || block.kind === 'subheading' || block.kind === 'caption' || long < 25;
  return heading && long >= 3 && capital / long >= TITLE_CASE;
}

/** All letters upper case, at least two of them. */
export function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}
