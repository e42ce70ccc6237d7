/**
 * Fits the weights of `src/engine/quotes/whom-weights.ts`: wherever he, she or 'the driver' speaks a quote of our
 * stories, whoever the story says speaks is whom the word means. Softmax over all choices, by gradient ascent.
 */
import type { Knowledge } from '../../src/engine/annotate';
import { recognize } from '../../src/engine/entities';
import { findQuotes } from '../../src/engine/quotes';
import { findPeople, type People } from '../../src/engine/quotes/people';
import { findRegions } from '../../src/engine/quotes/regions';
import { findReports } from '../../src/engine/quotes/reports';
import { speakersIn } from '../../src/engine/quotes/resolve';
import { type Scene, sceneOf, spanOf } from '../../src/engine/quotes/scene';
import type { Choice } from '../../src/engine/quotes/whom';
import { indexAt, readStory } from '../../src/engine/text';
import type { Span } from '../../src/types';
import { articleOf } from './article';
import { agree } from './measure-quotes';
import type { AnnotatedStory, StoryQuote } from './parse';

type Place = { readonly choices: readonly Choice[]; readonly right: readonly boolean[] };

/** Few places and many pieces of evidence: weights are held near 0. */
const DECAY = 0.04;
const TURNS = 500;
const RATE = 0.3;

export function fitWhom(stories: readonly AnnotatedStory[], knowledge: Knowledge): string[] {
  const places = stories.flatMap((story) => placesOf(story, knowledge));
  const weights = ascend(places);
  const hits = places.filter(({ choices, right }) => right[best(choices, weights)]).length;
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `  '${name}': ${value.toFixed(2)},`);
  return [...rows, `${places.length} places, ${hits} right`];
}

function placesOf(story: AnnotatedStory, knowledge: Knowledge): Place[] {
  const article = articleOf(story);
  const read = readStory(article);
  const named = recognize({ story: read, article, ...knowledge });
  const scene = sceneOf({ story: read, ...named, regions: findRegions(read) });
  const seen = new Map<number, readonly Choice[]>();
  const people = findPeople(scene, speakersIn(scene, findReports(scene)), (token, choices) => seen.set(token, choices));
  const places: Place[] = [];
  for (const { speaker, form, ...span } of findQuotes({ story: read, article, ...named })) {
    const gold = story.quotes.find((quote) => agree(story.text, span, quote));
    if (form === 'indirect' || !gold || !speaker.span) continue;
    const token = firstIn(scene, speaker.span, (at) => seen.has(at));
    const choices = token === null ? [] : seen.get(token)!;
    const right = choices.map(({ who }) => isMeant(who, { gold, story, scene, people }));
    if (token !== null && right.includes(true)) places.push({ choices, right });
    if (token !== null) seen.delete(token);
  }
  return places;
}

function firstIn({ tokens }: Scene, span: Span, fits: (token: number) => boolean): number | null {
  for (let at = indexAt(tokens, span.start); at < tokens.length && tokens[at]!.start < span.end; at++)
    if (fits(at)) return at;
  return null;
}

function isMeant(
  who: number,
  { gold, story, scene, people }: { gold: StoryQuote; story: AnnotatedStory; scene: Scene; people: People },
): boolean {
  if (who >= 0) {
    const own = story.mentions.filter(({ name }) => name === gold.speaker);
    return scene.chains[who]!.mentions.some((mention) =>
      own.some((one) => one.start < mention.end && mention.start < one.end),
    );
  }
  const word = gold.described?.toLowerCase().split(/\s+/).pop();
  const { start, end } = spanOf(scene, people.described.get(who)!);
  return word !== undefined && story.text.slice(start, end).toLowerCase().includes(word);
}

const weigh = ({ evidence }: Choice, weights: ReadonlyMap<string, number>): number =>
  Object.entries(evidence).reduce((sum, [name, strength]) => sum + strength * (weights.get(name) ?? 0), 0);

function best(choices: readonly Choice[], weights: ReadonlyMap<string, number>): number {
  const all = choices.map((choice) => weigh(choice, weights));
  return all.indexOf(Math.max(...all));
}

/** AdaGrad on the mean log-likelihood of the right choices. */
function ascend(places: readonly Place[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++) {
    const slope = new Map<string, number>();
    for (const { choices, right } of places) {
      const odds = choices.map((choice) => Math.exp(weigh(choice, weights)));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const hit = odds.reduce((sum, one, at) => (right[at] ? sum + one : sum), 0);
      choices.forEach(({ evidence }, at) => {
        const pull = (right[at] ? odds[at]! / hit : 0) - odds[at]! / all;
        for (const name in evidence) slope.set(name, (slope.get(name) ?? 0) + pull * evidence[name]!);
      });
    }
    for (const [name, sum] of slope) {
      const step = sum / places.length - DECAY * (weights.get(name) ?? 0);
      squares.set(name, (squares.get(name) ?? 0) + step * step);
      weights.set(name, (weights.get(name) ?? 0) + (RATE * step) / (Math.sqrt(squares.get(name)!) + 1e-8));
    }
  }
  return weights;
}
