/** Copies of our stories with other names in them: invented people get other given names and surnames, real entities give way to others of their category. */
import type { Tables } from '../../src/engine/dataset';
import type { Kind } from '../../src/types';
import type { AnnotatedStory, StoryMention } from '../stories/parse';
import { generator } from './crf';

type Pools = {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly byCategory: ReadonlyMap<string, readonly string[]>;
  readonly categoryOf: ReadonlyMap<string, string>;
};

/** Kinds whose entities are exchanged for others of the same category. Groups and works carry grammar that would break. */
const EXCHANGED: ReadonlySet<Kind> = new Set(['organization', 'place', 'event', 'product']);

export function substituted(stories: readonly AnnotatedStory[], tables: Tables, seed: number): AnnotatedStory[] {
  const pools = poolsOf(tables);
  const random = generator(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  return stories.map((story) => {
    const names = new Map<string, (surface: string) => string>();
    const renamed = (mention: StoryMention, surface: string): string => {
      const known = names.get(mention.name) ?? rename(mention, pools, pick);
      names.set(mention.name, known);
      return known(surface);
    };
    return rewritten(story, renamed);
  });
}

/** How every surface of one entity is written in the copy. */
function rename(
  { kind, name }: StoryMention,
  pools: Pools,
  pick: (from: readonly string[]) => string,
): (surface: string) => string {
  if (kind === 'person' && !pools.categoryOf.has(name)) {
    const words = name.split(' ');
    const replaced = new Map(
      words.map((word, index) => [word, index === words.length - 1 ? pick(pools.surnames) : pick(pools.given)]),
    );
    return (surface) =>
      surface
        .split(' ')
        .map((word) => replaced.get(word) ?? word)
        .join(' ');
  }
  const category = pools.categoryOf.get(name);
  const others = EXCHANGED.has(kind) && category !== undefined ? pools.byCategory.get(category) : undefined;
  if (others === undefined) return (surface) => surface;
  const other = pick(others);
  // Only the full name has a counterpart; short forms of the old one would belong to nothing.
  return (surface) => (surface === name ? other : surface);
}

function rewritten(story: AnnotatedStory, renamed: (mention: StoryMention, surface: string) => string): AnnotatedStory {
  let text = '';
  let from = 0;
  const moves: { at: number; by: number }[] = [];
  const mentions = story.mentions.map((mention): StoryMention => {
    text += story.text.slice(from, mention.start);
    const surface = story.text.slice(mention.start, mention.end);
    const next =
      surface === surface.toUpperCase() ? renamed(mention, surface).toUpperCase() : renamed(mention, surface);
    const start = text.length;
    text += next;
    from = mention.end;
    moves.push({ at: mention.end, by: next.length - surface.length });
    return { ...mention, start, end: text.length };
  });
  text += story.text.slice(from);
  const moved = (offset: number): number =>
    offset + moves.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), 0);
  return {
    ...story,
    text,
    mentions,
    quotes: [],
    decided: [],
    blocks: story.blocks.map((block) => ({ ...block, start: moved(block.start), end: moved(block.end) })),
  };
}

function poolsOf({ entities, givenNames }: Tables): Pools {
  const byCategory = new Map<string, string[]>();
  const categoryOf = new Map<string, string>();
  const surnames = new Set<string>();
  for (const { kind, category, name, prior } of entities) {
    categoryOf.set(name, category);
    if (kind === 'person') surnames.add(name.split(' ').at(-1)!);
    if (prior < 25) continue;
    const list = byCategory.get(category);
    if (list) list.push(name);
    else byCategory.set(category, [name]);
  }
  return {
    given: givenNames.map(({ name }) => name),
    surnames: [...surnames].filter((name) => /^\p{Lu}/u.test(name)),
    byCategory,
    categoryOf,
  };
}
