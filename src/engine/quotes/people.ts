/** Reads the story once for the people in it: every he and she gets whom it means, seeing who was spoken of before. */
import { definiteGender, definiteOf, itself, nounEvidence, saidOf } from './definites';
import { descriptionAt } from './descriptions';
import type { Phrase } from './parse/phrases';
import { describedAs, type Gender, genderOf, genderOfWho, placeOf, type Referent, type Who } from './referents';
import { type Scene, sentenceEnd, type TokenRange, wordAt } from './scene';
import { type Choice, choicesFor, chooseWhom } from './whom';

/** `meant`: token of he, she or the head of 'the taxi driver' → whom it means. `described`: those without a name → their words. */
export type People = { readonly meant: ReadonlyMap<number, Who>; readonly described: ReadonlyMap<Who, Phrase> };

/** How many referents back a pronoun looks. */
const REACH = 60;

/** `observe` is shown what each pronoun could mean: weights are fitted on it. Linear. */
export function findPeople(
  scene: Scene,
  speakers: { readonly speaking: Uint8Array; readonly subjects: ReadonlyMap<number, Phrase> },
  observe?: (token: number, choices: readonly Choice[]) => void,
): People {
  const { speaking, subjects } = speakers;
  const meant = new Map<number, Who>();
  const said = new Map<Who, { words: Set<string>; ages: Set<string> }>();
  const described = new Map<Who, Phrase>();
  const heads = new Map<Who, number>();
  const referents: Referent[] = [];
  const plain = plainSentences(scene);
  let block = 0;
  const add = (range: TokenRange, who: Who, form: Referent['form']): void => {
    const sentence = plain[scene.sentenceOf[range.first]!]!;
    referents.push({
      first: range.first,
      last: range.last,
      who,
      form,
      ...placeOf(scene, range, { speaking, block, sentence }),
    });
  };
  const remember = (phrase: Phrase): Who => {
    const who = describedAs(phrase.first);
    described.set(who, phrase);
    heads.set(who, phrase.head);
    return who;
  };
  const remembered = (token: number, gender: Gender | null): Choice[] =>
    choicesFor({
      sentence: plain[scene.sentenceOf[token]!]!,
      block,
      gender,
      referents: referents
        .slice(-REACH)
        .map((referent) => ({ referent, gender: genderOfWho(scene, referent.who, heads) })),
    });
  for (let i = 0; i < scene.tokens.length; i++) {
    while (i >= scene.story.blocks[block]!.lastToken && block + 1 < scene.story.blocks.length) block++;
    const subject = subjects.get(i);
    const definite = subject ? definiteOf(scene, subject) : null;
    if (definite) {
      const choices = remembered(i, definiteGender(definite)).map((choice) => ({
        ...choice,
        evidence: { ...choice.evidence, ...nounEvidence(scene, definite, choice.who, said.get(choice.who)) },
      }));
      const own = remember(definite.phrase);
      choices.push({ who: own, evidence: itself(scene, definite) });
      observe?.(definite.phrase.head, choices);
      const who = chooseWhom(choices) ?? own;
      meant.set(definite.phrase.head, who);
      add({ first: i, last: definite.phrase.head + 1 }, who, 'noun');
      i = definite.phrase.head;
      continue;
    }
    const index = scene.mentionAt[i]!;
    if (index !== -1) {
      const mention = scene.mentions[index]!;
      if (scene.chains[mention.chain]!.kind === 'person') {
        add(mention, mention.chain, 'name');
        const words = said.get(mention.chain) ?? { words: new Set(), ages: new Set() };
        said.set(mention.chain, words);
        saidOf(scene, mention, words);
      }
      i = mention.last - 1;
      continue;
    }
    if (scene.inRegion[i] !== -1) continue;
    const gender = scene.classes[i] === 'pronoun' ? genderOf(wordAt(scene, i)) : null;
    if (gender !== null) {
      const choices = remembered(i, gender);
      observe?.(i, choices);
      const who = chooseWhom(choices);
      if (who === null) continue;
      meant.set(i, who);
      add({ first: i, last: i + 1 }, who, 'pronoun');
      continue;
    }
    const phrase = descriptionAt(scene, i, sentenceEnd(scene, i));
    if (!phrase) continue;
    add({ first: phrase.first, last: phrase.head + 1 }, remember(phrase), 'description');
    i = phrase.head;
  }
  return { meant, described };
}

function plainSentences(scene: Scene): Int32Array {
  const plain = new Int32Array(scene.sentences.length);
  let count = 0;
  scene.sentences.forEach(({ first, last }, index) => {
    for (let i = first; i < last; i++)
      if (scene.inRegion[i] === -1 && scene.tokens[i]!.kind !== 'punctuation') {
        count++;
        break;
      }
    plain[index] = count;
  });
  return plain;
}
