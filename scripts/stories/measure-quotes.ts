/** How well quotes and their speakers are found in our annotated stories, by house style and by style of marks. */
import { annotate, type Knowledge } from '../../src/engine/annotate';
import type { Annotation, Quote, Span } from '../../src/types';
import { articleOf } from './article';
import { isTestStory } from './load';
import type { AnnotatedStory, StoryQuote } from './parse';

/** `gold`, `given`: quotes annotated, quotes given; `found`: spans agree; `right`: the speaker, too. */
type Tally = { gold: number; given: number; found: number; right: number };

export type QuoteMeasure = {
  /** First part of a story's id ('gb') or the mark ('“') → counts. */
  readonly rows: ReadonlyMap<string, Tally>;
  /** One line for each quote missed, wrongly attributed or none at all. */
  readonly wrong: readonly string[];
};

/** Spans agree from this Jaccard index of their characters on, as in the other corpora. */
const AGREES = 0.8;

export function measureQuotes(stories: readonly AnnotatedStory[], knowledge: Knowledge): QuoteMeasure {
  const rows = new Map<string, Tally>();
  const wrong: string[] = [];
  for (const story of stories) {
    const annotation = annotate(articleOf(story), knowledge);
    const given = annotation.quotes.filter(({ form }) => form !== 'indirect');
    const taken = new Set<Quote>();
    const apart = isTestStory(story.id);
    const count = (name: keyof Tally, mark: string) => {
      for (const row of [
        story.id.slice(0, 2),
        ...(apart ? [`${story.id.slice(0, 2)} apart`, 'all apart'] : []),
        `marks ${mark}`,
        'all',
      ])
        rows.set(row, { ...(rows.get(row) ?? EMPTY), [name]: (rows.get(row)?.[name] ?? 0) + 1 });
    };
    for (const quote of story.quotes) {
      const mark = markOf(story.text, quote.start);
      const same = given.find((one) => !taken.has(one) && agree(story.text, one, quote));
      count('gold', mark);
      if (!same) {
        wrong.push(line(story, quote, `missed, ${nameOf(quote)}`));
        continue;
      }
      taken.add(same);
      count('given', mark);
      count('found', mark);
      if (isRight(same, quote, { story, annotation })) count('right', mark);
      else wrong.push(line(story, quote, `${nameOf(quote)}, not ${same.speaker.text}`));
    }
    for (const quote of given)
      if (!taken.has(quote)) {
        count('given', markOf(story.text, quote.start - 1));
        wrong.push(line(story, quote, `no speech, not of ${quote.speaker.text}`));
      }
  }
  return { rows, wrong };
}

const EMPTY: Tally = { gold: 0, given: 0, found: 0, right: 0 };

export const f1 = (hits: number, { gold, given }: Tally): string =>
  ((200 * hits) / Math.max(1, gold + given)).toFixed(1);

export const agree = (text: string, a: Span, b: Span): boolean => overlap(text, a, b) >= AGREES;

/** Marks, stops and blanks at the ends do not count. */
function overlap(text: string, a: Span, b: Span): number {
  const [x, y] = [bare(text, a), bare(text, b)];
  const shared = Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / Math.max(1, x.end - x.start + y.end - y.start - shared);
}

function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const ahead = words.search(/[\p{L}\p{N}]/u);
  const behind = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return ahead < 0 ? { start, end: start } : { start: start + ahead, end: end - behind };
}

function isRight(
  { speaker }: Quote,
  { speaker: name, described }: StoryQuote,
  { story, annotation }: { story: AnnotatedStory; annotation: Annotation },
): boolean {
  if (name === null) {
    const word = described
      ?.split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .pop();
    if (word === undefined) return speaker.chain === null;
    return (speaker.text ?? '').toLowerCase().includes(word.toLowerCase());
  }
  const chain = annotation.chains.find(({ id }) => id === speaker.chain);
  const own = story.mentions.filter((mention) => mention.name === name);
  return chain?.mentions.some(({ start, end }) => own.some((one) => one.start < end && start < one.end)) ?? false;
}

const nameOf = ({ speaker, described }: StoryQuote): string =>
  speaker ?? (described === null ? 'nobody' : `~${described}`);

/** The opening mark at an offset; a paragraph that goes on without one has none. */
const markOf = (text: string, at: number): string => /^(?:''|``|[“‘«„"'])/.exec(text.slice(at, at + 2))?.[0] ?? 'none';

/** Characters of the story printed around a quote. */
const AROUND = 90;

function line({ id, text }: AnnotatedStory, { start, end }: Span, what: string): string {
  const flat = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll('\n', ' ⏎ ');
  return `${id}: ${what}\n    ${flat(start - AROUND, start)}⟦${flat(start, end)}⟧${flat(end, end + AROUND)}`;
}
