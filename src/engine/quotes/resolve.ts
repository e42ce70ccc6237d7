/** From the words of a subject to a chain: names at once, pronouns and nouns by gender, number and role. */
import type { Speaker } from '../../types';
import { type PlacedMention, type Scene, type TokenRange, wordAt } from './scene';

/** What was said before, for pronouns and floating quotes. */
export type Memory = { readonly speaker: Speaker | null };

export function speakerOf(scene: Scene, subject: TokenRange, memory: Memory): Speaker {
  const span = { start: scene.tokens[subject.first]!.start, end: scene.tokens[subject.last - 1]!.end };
  const text = scene.story.text.slice(span.start, span.end);
  const word = text.toLowerCase();
  return { span, text, chain: chainOf(scene, { subject, word }, memory) };
}

function chainOf(
  scene: Scene,
  { subject, word }: { subject: TokenRange; word: string },
  memory: Memory,
): number | null {
  const named = headMention(scene, subject);
  if (named) return named.chain;
  if (word === 'he' || word === 'she') return byGender(scene, subject.first, word === 'he' ? 'male' : 'female', memory);
  if (word === 'it' || word === 'they' || word === 'we') return byNumber(scene, subject.first, word, memory);
  return byNoun(scene, subject);
}

/** The mention that is the head: the last one before 'of', a comma or the end; of 'Kazakh President Tokayev' the person. */
function headMention(scene: Scene, { first, last }: TokenRange): PlacedMention | null {
  let found: PlacedMention | null = null;
  for (let i = first; i < last; i++) {
    const at = scene.mentionAt[i]!;
    if (at === -1) {
      if (found && /^(of|for|in|at|from|,|with|who)$/.test(wordAt(scene, i))) break;
      continue;
    }
    const mention = scene.mentions[at]!;
    found = mention;
    if (scene.chains[mention.chain]!.kind === 'person') break;
    i = mention.last - 1;
  }
  if (!found) return null;
  // 'a Siemens spokeswoman' and 'US officials' are not Siemens and the US.
  const behind = last - found.last;
  const kind = scene.chains[found.chain]!.kind;
  return behind > 0 && kind !== 'person' && !scene.tokens[last - 1]!.capital ? null : found;
}

/** How far back a pronoun reaches, in mentions of people. */
const REACH = 40;

function byGender(scene: Scene, before: number, gender: 'male' | 'female', memory: Memory): number | null {
  const fits = (chain: number) =>
    scene.chains[chain]!.kind === 'person' &&
    (scene.traits[chain]!.gender === gender || scene.traits[chain]!.gender === null);
  const near = mentionsBefore(scene, before).filter(({ chain, first }) => scene.inRegion[first] === -1 && fits(chain));
  // Subjects stand at the beginning of their sentence: the first fitting name of the last sentence that has one.
  const last = near[0];
  if (!last) return memory.speaker?.chain != null && fits(memory.speaker.chain) ? memory.speaker.chain : null;
  const sentence = sentenceOf(scene, last.first);
  const inSentence = near.filter(({ first }) => sentenceOf(scene, first) === sentence);
  const subject = inSentence.at(-1)!;
  if (
    memory.speaker?.chain != null &&
    fits(memory.speaker.chain) &&
    inSentence.some(({ chain }) => chain === memory.speaker!.chain)
  )
    return memory.speaker.chain;
  const sure = inSentence.filter(({ chain }) => scene.traits[chain]!.gender === gender);
  return (sure.at(-1) ?? subject).chain;
}

function byNumber(scene: Scene, before: number, word: string, memory: Memory): number | null {
  const fits = (chain: number) =>
    ['organization', 'group'].includes(scene.chains[chain]!.kind) ||
    (word === 'it' && scene.chains[chain]!.kind === 'place');
  if (memory.speaker?.chain != null && fits(memory.speaker.chain)) return memory.speaker.chain;
  return mentionsBefore(scene, before).find(({ chain }) => fits(chain))?.chain ?? null;
}

/** 'the spokeswoman', 'the ministry': the last chain whose title, role or name has the noun. */
function byNoun(scene: Scene, { first, last }: TokenRange): number | null {
  if (!/^(the|his|her|their|its|this|that)$/.test(wordAt(scene, first))) return null;
  const noun = wordAt(scene, last - 1);
  if (noun.length < 4) return null;
  return mentionsBefore(scene, first).find(({ chain }) => scene.traits[chain]!.nouns.includes(noun))?.chain ?? null;
}

/** Nearest first. */
function mentionsBefore(scene: Scene, token: number): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let i = token - 1; i >= 0 && found.length < REACH; i--) {
    const at = scene.mentionAt[i]!;
    if (at === -1) continue;
    found.push(scene.mentions[at]!);
    i = scene.mentions[at]!.first;
  }
  return found;
}

function sentenceOf(scene: Scene, token: number): number {
  const { sentences } = scene.story;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
