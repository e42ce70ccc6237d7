/** Whom nouns mean: 'the spokeswoman', 'the ministry', 'the expert'. */
import type { Speaker } from '../../types';
import type { Phrase } from './parse/phrases';
import { type Scene, wordAt } from './scene';

/** How far back a noun reaches, in mentions, and in tokens for texts without names. */
const REACH = 60;
const TOKENS = 3_000;

/** The last chain named before a token that fits, or null. */
export function nearest(scene: Scene, at: number, fits: (chain: number) => boolean): number | null {
  let seen = 0;
  for (let i = at - 1; i >= 0 && i > at - TOKENS && seen < REACH; i--) {
    const index = scene.mentionAt[i]!;
    if (index === -1) continue;
    const mention = scene.mentions[index]!;
    i = mention.first;
    seen++;
    if (fits(mention.chain)) return mention.chain;
  }
  return null;
}

/** Nouns that mean a body, and the kinds of bodies that they mean most. */
export const BODIES =
  /^(?:company|firm|newspaper|paper|daily|magazine|broadcaster|outlet|ministry|department|agency|party|group|organization|organisation|union|alliance|committee|council|court|bank|university|school|club|team|campaign|force|board|commission|authority|service|charity|network|website|site|publication|institute|association|federation|office|watchdog|regulator|body|retailer|manufacturer|airline|bloc|league|studio|label|brand|startup|giant|maker|carmaker|developer|operator|tribunal|parliament|army|navy|military|church)$/;
/** Nouns that mean no person whom the story has named. */
export const THINGS =
  /^(?:report|study|survey|poll|statement|letter|document|lawsuit|complaint|memo|email|book|article|editorial|article|ad|video|post|tweet|message|sign|banner|caption|law|bill|ruling|order|opinion|indictment|filing|report|data|figures|numbers|records|documents|analysis|source|official|crowd|audience|people|move|issue|case|government|administration|regime|opposition|state|country|public|world|media|press)$/;

/** 'the spokeswoman', 'the ministry', 'the expert': by role or name, else whoever of that kind was named or quoted last. */
export function byNoun(scene: Scene, { first, last, head }: Phrase, before: Speaker | null): number | null {
  const noun = wordAt(scene, head);
  if (noun.length < 3) return null;
  const opener = wordAt(scene, first);
  const owned = scene.classes.slice(first, head).includes('possessive');
  if (!owned && !/^(?:the|his|her|their|its|this|that)$/.test(opener)) return null;
  const titled = nearest(scene, first, (chain) => scene.traits[chain]?.nouns.includes(noun) ?? false);
  if (titled !== null) return titled;
  if (opener !== 'the' || noun.endsWith('s') || THINGS.test(noun)) return null;
  const called = nearest(scene, first, (chain) => isCalled(scene, chain, noun));
  if (called !== null) return called;
  if (BODIES.test(noun))
    return hasName(scene, first, head)
      ? null
      : nearest(scene, first, (chain) => scene.chains[chain]!.kind === 'organization');
  // 'the head of the union' is told apart from 'the expert': only the plain noun means whoever spoke before.
  if (last - head > 1 || before?.chain == null) return null;
  const spoke = scene.indexOfChain.get(before.chain) ?? -1;
  return spoke !== -1 && scene.chains[spoke]!.kind === 'person' ? spoke : null;
}

/** 'the Trump administration' is not the body that was named last. */
function hasName(scene: Scene, first: number, head: number): boolean {
  for (let i = first; i <= head; i++) if (scene.classes[i] === 'name' || scene.classes[i] === 'capital') return true;
  return false;
}

/** 'the department' is a body with that word in its name. */
function isCalled(scene: Scene, chain: number, noun: string): boolean {
  const { kind, name } = scene.chains[chain]!;
  return (
    kind === 'organization' &&
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  );
}
