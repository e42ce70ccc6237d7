/** What all patterns see: tokens with their classes, quoted stretches masked, mentions by token. */
import type { Chain, Mention } from '../../types';
import type { ChainTraits } from '../stages';
import { indexAt, type Story, type Token } from '../text';
import { CUE_FORMS, type Cue, SPEAKING_NOUNS, SPEECH_NOUNS } from './cues';
import type { Region } from './regions';
import { closedClass, isCommonVerb, looksAdverb, looksPast, type WordClass } from './words';

export type PlacedMention = {
  readonly chain: number;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
};

/** Tokens `first` (inclusive) to `last` (exclusive). */
export type TokenRange = { readonly first: number; readonly last: number };

export type Scene = {
  readonly story: Story;
  readonly tokens: readonly Token[];
  /** Lower-case words, parallel to `tokens`. */
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  readonly chains: readonly Chain[];
  readonly traits: readonly ChainTraits[];
  readonly regions: readonly Region[];
  /** Per region: its tokens, marks included. */
  readonly ranges: readonly TokenRange[];
  /** Per token: index of the region it stands in, -1 outside all. */
  readonly inRegion: Int32Array;
  /** Per token: index into `mentions`, -1 for none. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly PlacedMention[];
  /** The story's sentences, cut also where a quote opens behind a full stop. */
  readonly sentences: readonly TokenRange[];
  /** Per token: index of its sentence. */
  readonly sentenceOf: Int32Array;
};

export function sceneOf(input: {
  story: Story;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
  regions: readonly Region[];
}): Scene {
  const { story, regions } = input;
  const { tokens } = story;
  const ranges = regions.map((region) => rangeOf(tokens, region.open, region.close));
  const inRegion = new Int32Array(tokens.length).fill(-1);
  ranges.forEach(({ first, last }, index) => {
    inRegion.fill(index, first, last);
  });
  const { mentions, mentionAt } = place(input.chains, tokens);
  const sentenceOf = new Int32Array(tokens.length);
  const sentences = cutAtQuotes(story, ranges);
  sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last);
  });
  const words = tokens.map((token) => token.text.toLowerCase());
  const classes = tokens.map((token, i) =>
    inRegion[i] !== -1
      ? 'quoted'
      : isNamePart(tokens, i)
        ? mentionAt[i] === -1
          ? 'capital'
          : 'name'
        : classOf(token, words[i]!, mentionAt[i] !== -1),
  );
  const scene = { ...input, tokens, words, classes, ranges, inRegion, mentionAt, mentions, sentences, sentenceOf };
  // A form of a verb is a noun in some places: that is seen only once the neighbors have their classes.
  for (let i = 0; i < tokens.length; i++) {
    if (classes[i] === 'capital' && opensWithVerb(scene, i)) classes[i] = CUE_FORMS.has(words[i]!) ? 'cue' : 'verb';
    else if (classes[i] === 'word' && followsPronoun(scene, i)) classes[i] = 'verb';
    else if (classes[i] !== 'cue' && classes[i] !== 'verb') continue;
    else if (isHyphenated(tokens, i)) classes[i] = 'word';
    else if (classes[i] === 'cue' && standsAsNoun(scene, i)) classes[i] = 'word';
    else if (classes[i] === 'verb' && isNominal(scene, i)) classes[i] = 'word';
  }
  return scene;
}

/** Some marks ('', ‘) do not tell a sentence splitter that they open. */
function cutAtQuotes(story: Story, ranges: readonly TokenRange[]): TokenRange[] {
  const openings = new Set(ranges.map(({ first }) => first));
  const cut: TokenRange[] = [];
  for (const { first, last } of story.sentences) {
    let from = first;
    for (let i = first + 1; i < last; i++) {
      if (!openings.has(i) || !/^[.!?…]$/.test(story.tokens[i - 1]!.text)) continue;
      cut.push({ first: from, last: i });
      from = i;
    }
    cut.push({ first: from, last });
  }
  return cut;
}

function rangeOf(tokens: readonly Token[], start: number, end: number): TokenRange {
  const first = indexAt(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, last };
}

function place(
  chains: readonly Chain[],
  tokens: readonly Token[],
): { mentions: PlacedMention[]; mentionAt: Int32Array } {
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const mentions: PlacedMention[] = [];
  chains.forEach((chain, index) => {
    for (const mention of chain.mentions) {
      const range = rangeOf(tokens, mention.start, mention.end);
      if (range.last === range.first) continue;
      mentionAt.fill(mentions.length, range.first, range.last);
      mentions.push({ chain: index, mention, ...range });
    }
  });
  return { mentions, mentionAt };
}

/** 'Will Doyle', 'Theresa May': a capital inside a sentence, beside another, is no auxiliary or adverb. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (
    !token.capital ||
    !/^(?:will|may|might|once|out|down|so|see|most|rich|an|do|can|back|more|less|yet|bill|mark)$/i.test(token.text)
  )
    return false;
  const before = tokens[i - 1];
  const inside = before !== undefined && before.kind === 'word' && token.spaced;
  return inside && ((tokens[i + 1]?.capital ?? false) || before.capital);
}

function classOf(token: Token, word: string, named: boolean): WordClass {
  if (token.kind === 'punctuation')
    return /^['’]s?$/i.test(token.text) && !token.spaced
      ? 'possessive'
      : token.text === '&'
        ? 'conjunction'
        : 'punctuation';
  if (token.kind === 'number') return 'number';
  const closed = closedClass(word);
  if (closed === 'time') return word === 'may' && !token.capital ? 'auxiliary' : 'time';
  if (named) return 'name';
  if (closed !== null && (!token.capital || word.length < 9)) return closed;
  if (token.capital) return 'capital';
  if (CUE_FORMS.has(word)) return 'cue';
  if (isCommonVerb(word) || looksPast(word)) return 'verb';
  return looksAdverb(word) ? 'adverb' : 'word';
}

/** 'Speaking in Paris, …', 'Asked about it, …': a participle at the beginning of a sentence. */
function opensWithVerb(scene: Scene, i: number): boolean {
  const word = scene.words[i]!;
  if (scene.sentences[scene.sentenceOf[i]!]!.first !== i || scene.tokens[i + 1]?.capital) return false;
  const cue = CUE_FORMS.get(word);
  return cue
    ? cue.form === 'ing' || cue.form === 'ed'
    : (word.endsWith('ing') && word.length > 5) || (looksPast(word) && isCommonVerb(word));
}

/** 'he funds', 'she often breaks': what follows a subject pronoun is its verb. */
function followsPronoun(scene: Scene, i: number): boolean {
  const at = scene.classes[i - 1] === 'adverb' ? i - 2 : i - 1;
  return at >= 0 && /^(?:he|she|they|we|i)$/.test(scene.words[at]!) && scene.classes[at] === 'pronoun';
}

/** 'think-tank', 'Russian-led' */
function isHyphenated(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next !== undefined && /^[-‐‑]$/.test(next.text) && !next.spaced && !(tokens[i + 2]?.spaced ?? true)) return true;
  return i > 0 && /^[-‐‑]$/.test(tokens[i - 1]!.text) && !tokens[i]!.spaced && !tokens[i - 1]!.spaced;
}

/** Nouns as often as verbs: 'the claims', 'press reports', 'her call'. */
const NOUNY =
  /^(?:reports?|claims?|comments?|remarks?|calls?|notes?|states?|posts?|orders?|answers?|questions?|requests?|demands?|promises?|pledges?|vows?|jokes?|tweets?|estimates?|threats?|views?|hopes?|fears?|worries|charges?|points?|shares?|rules?|objects?|protests?|attacks?|quotes?|texts?|messages?|emails?|talks?|plans?|chants?|forecasts?|references?|details?|outlines?|addresses|address|shows?|brands?|labels?|terms?|titles?|names?|challenges?|appeals?|signals?|targets?|leads?|issues?|rates?|offers?|cheers?|cries|cry|sounds?|thought|found|felt|reading|writing|saying|meeting|beginning|finding|ruling|offering|warning|wants?|press|counsel|cast|single|reasons?|cites?|concerns?|starts?|ends?|blame|praise|welcome|defaults?|faults?|advocates?|associates?|fires?|includes?|reactions?|laughs?|smiles?|nods?|types?|prints?|pens?|counter|maintain|sum|weighs?|opens?|hints?|notices?|witness|suspects?)$/;
/** A noun follows these; after a name, a pronoun or an auxiliary a verb does. */
const VERB_FOLLOWS: ReadonlySet<WordClass> = new Set(['pronoun', 'name', 'capital', 'relative', 'auxiliary', 'object']);

function standsAsNoun(scene: Scene, i: number): boolean {
  const word = scene.words[i]!;
  const inside = i > 0 && scene.sentenceOf[i - 1] === scene.sentenceOf[i];
  const before = inside ? scene.classes[i - 1]! : null;
  const previous = inside ? scene.words[i - 1]! : '';
  if (word === 'said' || word === 'told') return false;
  const nouny = NOUNY.test(word);
  if (before === 'determiner')
    return nouny || !/^(?:this|all|both|some|many|several|others?|few|these|those|one|most)$/.test(previous);
  if (before === 'possessive') return true;
  if (before === 'preposition') return nouny && !word.endsWith('ing');
  if (!nouny) return false;
  if (before === null || previous === 'to' || before === 'adverb' || previous === 'and') return before === null;
  if (before === 'quoted') return false;
  if (before === 'word') return !SPEAKING_NOUNS.has(previous) && !SPEECH_NOUNS.has(previous);
  if (!VERB_FOLLOWS.has(before)) return true;
  if (before !== 'name' && before !== 'capital') return false;
  if (behindQuote(scene, i)) return false;
  // 'Colorado state director', 'the White House report on': one person does not 'state', they 'states'.
  if (CUE_FORMS.get(word)?.form === 'base' && !/s$|and/.test(previous)) return true;
  return !takesObject(scene, i + 1);
}

/** '…,” Conway notes.' */
function behindQuote(scene: Scene, i: number): boolean {
  let at = i - 1;
  while (at > 0 && (scene.classes[at] === 'name' || scene.classes[at] === 'capital')) at--;
  return scene.classes[at] === 'quoted';
}

/** What comes next can be what the verb governs: 'Gulf states are' has none, 'the report states that' has. */
function takesObject(scene: Scene, i: number): boolean {
  const next = scene.classes[i];
  if (next === undefined || next === 'auxiliary' || next === 'verb' || next === 'cue') return false;
  if (next === 'punctuation') return /^[,:]$/.test(scene.words[i]!) && scene.classes[i + 1] === 'quoted';
  return next !== 'preposition' || /^(?:on|for|to|about|out)$/.test(scene.words[i]!);
}

/** 'the increased cost', 'his leading role' */
function isNominal(scene: Scene, i: number): boolean {
  const before = i > 0 ? scene.classes[i - 1] : null;
  return (
    before === 'determiner' || before === 'possessive' || (before === 'preposition' && !scene.words[i]!.endsWith('ing'))
  );
}

/** The verb of reporting at a token outside all quotes, or null. */
export function cueAt(scene: Scene, i: number): Cue | null {
  return scene.classes[i] === 'cue' ? (CUE_FORMS.get(scene.words[i]!) ?? null) : null;
}

export const wordAt = (scene: Scene, i: number): string => scene.words[i] ?? '';

/** First token of the sentence that holds a token. */
export const sentenceStart = (scene: Scene, i: number): number => scene.sentences[scene.sentenceOf[i]!]?.first ?? 0;

export const sentenceEnd = (scene: Scene, i: number): number =>
  scene.sentences[scene.sentenceOf[i]!]?.last ?? scene.tokens.length;

export function wordsIn(scene: Scene, region: Region): number {
  const { first, last } = scene.ranges[region.index]!;
  let words = 0;
  for (let i = first; i < last; i++) if (scene.tokens[i]!.kind !== 'punctuation') words++;
  return words;
}

export function spanOf(scene: Scene, { first, last }: TokenRange): { start: number; end: number } {
  return { start: scene.tokens[first]!.start, end: scene.tokens[last - 1]!.end };
}
