/** What is undecided or inconsistent in an annotated story: every capital letter must be a name, a word we know, or decided. */
import { readStory } from '../../src/engine/text';
import type { AnnotatedStory } from './parse';

/** Capitalized inside a sentence without being names: calendar, titles, and what house styles write with a capital. */
const NO_NAMES = new Set(
  `I I'm I've I'll I'd I’m I’ve I’ll I’d Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
   August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame
   Lord Lady Rev Rev. President Premier Prime Minister Chancellor Secretary Governor Mayor Senator Sen Sen. Representative Rep Rep. Gov Gov.
   King Queen Prince Princess Emperor Pope Archbishop Bishop Cardinal Imam Rabbi Sheikh General Gen Gen. Colonel Col Col. Major Maj Captain Capt Capt.
   Lieutenant Lt Lt. Sergeant Sgt Sgt. Admiral Chief Justice Judge Attorney Director Chairman Chairwoman Chair Speaker Ambassador Commissioner
   Inspector Superintendent Constable Officer Detective Councillor Cllr Deputy Vice Foreign Interior Finance Defence Defense Coach Father Sister Brother
   Christmas Easter Ramadan Eid Diwali Hon Honourable Honorable Justice Brigadier Corporal Private Marshal Commander A.M. P.M. AM PM GMT EST UTC`.split(
    /\s+/,
  ),
);

export function storyProblems(story: AnnotatedStory): string[] {
  const say = (what: string): string => `${story.id}: ${what}`;
  const problems: string[] = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(story.date)) problems.push(say('the date is not YYYY-MM-DD'));
  if (!/^[a-z0-9-]+$/.test(story.id)) problems.push(say('the id is not lower case with hyphens'));
  if (story.blocks[0]?.kind !== 'title') problems.push(say('it does not begin with a title'));
  const names = new Set(story.mentions.map(({ name }) => name));
  for (const { speaker } of story.quotes)
    if (speaker !== null && !names.has(speaker)) problems.push(say(`the speaker '${speaker}' is no name of the story`));
  for (const name of story.links.keys())
    if (!names.has(name)) problems.push(say(`the link of '${name}' belongs to no name of the story`));
  return [...problems, ...kindConflicts(story).map(say), ...undecided(story).map(say)];
}

function kindConflicts({ mentions }: AnnotatedStory): string[] {
  const kinds = new Map<string, string>();
  return mentions.flatMap(({ name, kind }) => {
    const known = kinds.get(name) ?? kind;
    kinds.set(name, known);
    return known === kind ? [] : [`'${name}' is ${known} and ${kind}`];
  });
}

function undecided(story: AnnotatedStory): string[] {
  const { tokens, sentences } = readStory(story);
  const openers = new Set<number>();
  for (const { first, last } of sentences) {
    let at = first;
    while (at < last && tokens[at]!.kind === 'punctuation') at++;
    openers.add(at);
  }
  const taken = [...story.mentions, ...story.decided];
  const surfaces = new Set(story.mentions.map(({ start, end }) => story.text.slice(start, end)));
  return tokens.flatMap(({ text, start, end, capital }, index) => {
    if (!capital || taken.some((span) => start < span.end && span.start < end)) return [];
    if (surfaces.has(text) && !NO_NAMES.has(text))
      return [`'${text}' is marked elsewhere, here not: ${around(story.text, start)}`];
    const afterMark = /^[“"‘'’:—–(]$/.test(tokens[index - 1]?.text ?? '');
    return openers.has(index) || afterMark || NO_NAMES.has(text)
      ? []
      : [`'${text}' is undecided: ${around(story.text, start)}`];
  });
}

const around = (text: string, at: number): string =>
  `…${text.slice(Math.max(0, at - 25), at + 30).replaceAll('\n', ' ')}…`;
