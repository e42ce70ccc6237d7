/** What class each token is: closed words by table, verbs and nouns by their neighbors. */
import type { Token } from '../../text';
import { CUE_FORMS, SPEAKING_NOUNS, SPEECH_NOUNS } from '../cues';
import { closedClass, isCommonVerb, looksAdverb, looksPast, type WordClass } from '../words';

type Given = {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly inRegion: Int32Array;
  readonly mentionAt: Int32Array;
  readonly sentences: readonly { readonly first: number }[];
  readonly sentenceOf: Int32Array;
};
type Reading = Given & { readonly classes: readonly WordClass[] };

export function classify(given: Given): WordClass[] {
  const { tokens, words, inRegion, mentionAt } = given;
  const classes = tokens.map((token, i) =>
    inRegion[i] !== -1
      ? 'quoted'
      : isNamePart(tokens, i)
        ? mentionAt[i] === -1
          ? 'capital'
          : 'name'
        : classOf(token, words[i]!, mentionAt[i] !== -1),
  );
  const scene: Reading = { ...given, classes };
  // A form of a verb is a noun in some places: that is seen only once the neighbors have their classes.
  for (let i = 0; i < tokens.length; i++) {
    // ‘s for ’s is a frequent slip.
    if (words[i] === 's' && /^[‘`´]$/.test(words[i - 1] ?? '') && !tokens[i]!.spaced && !tokens[i - 1]!.spaced)
      classes[i] = classes[i - 1] = 'possessive';
    if (classes[i] === 'capital' && opensWithVerb(scene, i)) classes[i] = CUE_FORMS.has(words[i]!) ? 'cue' : 'verb';
    else if (classes[i] === 'word' && followsPronoun(scene, i)) classes[i] = 'verb';
    else if (classes[i] !== 'cue' && classes[i] !== 'verb') continue;
    else if (isHyphenated(tokens, i)) classes[i] = 'word';
    else if (classes[i] === 'cue' && standsAsNoun(scene, i)) classes[i] = 'word';
    else if (classes[i] === 'verb' && isNominal(scene, i)) classes[i] = 'word';
  }
  return classes;
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
function opensWithVerb(scene: Reading, i: number): boolean {
  const word = scene.words[i]!;
  if (scene.sentences[scene.sentenceOf[i]!]!.first !== i || scene.tokens[i + 1]?.capital) return false;
  const cue = CUE_FORMS.get(word);
  return cue
    ? cue.form === 'ing' || cue.form === 'ed'
    : (word.endsWith('ing') && word.length > 5) || (looksPast(word) && isCommonVerb(word));
}

/** 'he funds', 'she often breaks': what follows a subject pronoun is its verb. */
function followsPronoun(scene: Reading, i: number): boolean {
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
  /^(?:reports?|claims?|comments?|remarks?|calls?|notes?|states?|posts?|orders?|answers?|questions?|requests?|demands?|promises?|pledges?|vows?|jokes?|tweets?|estimates?|threats?|views?|hopes?|fears?|worries|charges?|points?|shares?|rules?|objects?|protests?|attacks?|quotes?|texts?|messages?|emails?|talks?|plans?|chants?|forecasts?|references?|details?|outlines?|addresses|address|shows?|brands?|labels?|terms?|titles?|names?|challenges?|appeals?|signals?|targets?|leads?|issues?|rates?|offers?|cheers?|cries|cry|sounds?|thought|found|felt|reading|writing|saying|meeting|beginning|finding|ruling|offering|warning|wants?|press|cast|single|reasons?|cites?|concerns?|starts?|ends?|blame|praise|welcome|defaults?|faults?|advocates?|associates?|fires?|includes?|reactions?|laughs?|smiles?|nods?|types?|prints?|pens?|counter|maintain|sum|weighs?|opens?|hints?|notices?|witness|suspects?)$/;
/** A noun follows these; after a name, a pronoun or an auxiliary a verb does. */
const VERB_FOLLOWS: ReadonlySet<WordClass> = new Set(['pronoun', 'name', 'capital', 'relative', 'auxiliary', 'object']);

function standsAsNoun(scene: Reading, i: number): boolean {
  const word = scene.words[i]!;
  const inside = i > 0 && scene.sentenceOf[i - 1] === scene.sentenceOf[i];
  const before = inside ? scene.classes[i - 1]! : null;
  const previous = inside ? scene.words[i - 1]! : '';
  if (word === 'said' || word === 'told') return false;
  // 'a saying', 'her writing' are nouns; ', saying' is not.
  if (word.endsWith('ing') && before !== 'determiner' && before !== 'possessive') return false;
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
  // 'Colorado state director', 'the White House report on': one person does not 'state', they 'states'.
  if (CUE_FORMS.get(word)?.form === 'base' && !/s$|and/.test(previous)) return true;
  if (behindQuote(scene, i)) return false;
  return !takesObject(scene, i + 1);
}

/** '…,” Conway notes.' */
function behindQuote(scene: Reading, i: number): boolean {
  let at = i - 1;
  while (at > 0 && (scene.classes[at] === 'name' || scene.classes[at] === 'capital')) at--;
  return scene.classes[at] === 'quoted';
}

/** What comes next can be what the verb governs: 'Gulf states are' has none, 'the report states that' has. */
function takesObject(scene: Reading, i: number): boolean {
  const next = scene.classes[i];
  if (next === undefined || next === 'auxiliary' || next === 'verb' || next === 'cue') return false;
  if (next === 'punctuation') return /^[,:]$/.test(scene.words[i]!) && scene.classes[i + 1] === 'quoted';
  return next !== 'preposition' || /^(?:on|for|to|about|out)$/.test(scene.words[i]!);
}

/** 'the increased cost', 'his leading role' */
function isNominal(scene: Reading, i: number): boolean {
  const before = i > 0 ? scene.classes[i - 1] : null;
  return (
    before === 'determiner' || before === 'possessive' || (before === 'preposition' && !scene.words[i]!.endsWith('ing'))
  );
}
