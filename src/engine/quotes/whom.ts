/** Whom he or she means: everybody spoken of before, ranked by what their places say. */
import type { Evidence } from './patterns';
import type { Gender, Referent, Who } from './referents';
import { WHOM_WEIGHTS } from './whom-weights';

export type Choice = { readonly who: Who; readonly evidence: Evidence };

/** The last referents before a pronoun or noun, in text order, with the gender of each where it is known. */
export type Memory = {
  readonly sentence: number;
  readonly block: number;
  /** Null: the noun fits both. */
  readonly gender: Gender | null;
  readonly referents: readonly { readonly referent: Referent; readonly gender: Gender | null }[];
};

/** All who come into question; nearest first. */
export function choicesFor({ sentence, block, gender, referents }: Memory): Choice[] {
  const byWho = new Map<Who, Referent[]>();
  const sure = new Set<Who>();
  const against = new Set<Who>();
  let speaker: Referent | null = null;
  for (let i = referents.length - 1; i >= 0; i--) {
    const { referent, gender: own } = referents[i]!;
    if (own !== null && gender !== null) (own === gender ? sure : against).add(referent.who);
    if (referent.speaks && !referent.quoted && !against.has(referent.who)) speaker ??= referent;
    const all = byWho.get(referent.who);
    if (all) all.push(referent);
    else byWho.set(referent.who, [referent]);
  }
  const firsts = firstOf(referents.map(({ referent }) => referent));
  let most = 0;
  for (const all of byWho.values()) most = Math.max(most, all.length);
  // Gender comes from given names as a rule, and is wrong for some: it counts against somebody, no more.
  let order = 0;
  return [...byWho].map(([who, all]) => ({
    who,
    evidence: {
      ...nearness(all, sentence, block),
      ...(!against.has(who) && order++ === 0 ? { nearest: 1 } : {}),
      ...(sure.has(who) ? { sure: 1 } : {}),
      ...(against.has(who) ? { [sure.size > 0 ? 'against:sure' : 'against:none']: 1 } : {}),
      ...(speaker?.who === who ? { [`spoke:${Math.min(3, sentence - speaker.sentence)}`]: 1 } : {}),
      ...(firsts.get(sentence - 1) === who ? { 'first:before': 1 } : {}),
      ...(firsts.get(sentence) === who ? { 'first:own': 1 } : {}),
      ...(all.length === most ? { most: 1 } : {}),
      [`count:${all.length === 1 ? '1' : all.length < 4 ? '3' : all.length < 8 ? '7' : 'more'}`]: 1,
      ...(who < 0 ? { described: 1 } : {}),
    },
  }));
}

/** Sentence → whoever it names first outside of marks. */
function firstOf(referents: readonly Referent[]): Map<number, Who> {
  const firsts = new Map<number, Who>();
  for (const { quoted, sentence, who, owner } of referents)
    if (!quoted && !owner && !firsts.has(sentence)) firsts.set(sentence, who);
  return firsts;
}

/** `all`: one's places, nearest first. */
function nearness(all: readonly Referent[], sentence: number, block: number): Record<string, number> {
  const last = all.find(({ quoted }) => !quoted) ?? all[0]!;
  const subject = all.find((one) => one.subject && !one.quoted && !one.owner);
  const away = sentence - last.sentence;
  return {
    [`away:${band(away)}`]: 1,
    [`block:${Math.min(3, block - last.block)}`]: 1,
    [`subject:${subject ? band(sentence - subject.sentence) : 'none'}`]: 1,
    ...(last.quoted ? { quoted: 1 } : {}),
    ...(last.owner ? { owner: 1 } : {}),
    ...(last.object ? { object: 1 } : {}),
    ...(last.heading ? { heading: 1 } : {}),
    ...(last.form === 'pronoun' ? { [`pronoun:${band(away)}`]: 1 } : {}),
    ...(all.length === 1 && away <= 1 ? { new: 1 } : {}),
  };
}

const band = (sentences: number): string =>
  sentences <= 3 ? `${sentences}` : sentences <= 5 ? '5' : sentences <= 9 ? '9' : 'far';

/** Whoever weighs most, or null when nobody was spoken of. */
export function chooseWhom(choices: readonly Choice[]): Who | null {
  let best: Who | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const { who, evidence } of choices) {
    let weight = 0;
    for (const name in evidence) weight += (WHOM_WEIGHTS[name] ?? 0) * evidence[name]!;
    if (weight > top) {
      top = weight;
      best = who;
    }
  }
  return best;
}
