/** Islands: the stretches of a story where names can be. Everything between them is no name, and costs nothing. */
import type { Story, Token } from '../../text';
import type { DictionaryMatch } from '../dictionary';

/** Tokens `first` to `last` (exclusive). */
export type Island = { readonly first: number; readonly last: number };

/** Lower-case words that stand inside names, between capitals: 'Bank of England', 'Ursula von der Leyen'. */
const JOINERS = new Set(
  "of the and for at in on de la le les las los da do dos das di du del della des van von der den dem ten ter al el bin ibn bint abu ul y e i & - – ’ ' / + .".split(
    ' ',
  ),
);
/** Lower-case words that may begin a name, when a capital follows: 'de Blasio', 'al-Qaeda', 'van Gogh'. */
const OPENERS = new Set(
  'al el as ad an ash bin ibn bint abu de da di du del della dos van von der den ten ter le la ul d'.split(' '),
);
/** More joiners in a row than 'of the' belong to no name. */
const MOST_JOINERS = 2;
/** Longer stretches are headlines in capitals: they are cut, for time that is linear in the text. */
const LONGEST = 40;

/** In text order, never overlapping. Dictionary names hold their tokens together: 'Washington, D.C.', '9/11'. */
export function findIslands({ tokens, sentences }: Story, matches: readonly DictionaryMatch[]): Island[] {
  const reach = reachOf(matches);
  const islands: Island[] = [];
  for (const sentence of sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!isAble(tokens, at)) {
        at++;
        continue;
      }
      const first = openedAt(tokens, at, sentence.first, islands.at(-1)?.last ?? 0);
      const last = endOf({ tokens, at, limit: Math.min(sentence.last, first + LONGEST), reach });
      if (hasCapital(tokens, first, last) || reach.has(first)) islands.push({ first, last });
      at = last;
    }
  }
  return islands;
}

/** May begin or end a name: has a capital, is a number, or goes on a name behind a hyphen ('Son Heung-min'). */
export function isAble(tokens: readonly Token[], i: number): boolean {
  const { kind, text, capital } = tokens[i]!;
  if (capital || kind === 'number') return true;
  return kind === 'word' && (hasUpper(text) || isHyphened(tokens, i));
}

function isHyphened(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i - 1];
  return i > 1 && !tokens[i]!.spaced && hyphen?.text === '-' && !hyphen.spaced && tokens[i - 2]!.capital;
}

/** 'iPhone', 'eBay'. */
function hasUpper(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[i]!)) return true;
  }
  return false;
}

/** May begin a name, given that a name goes on behind it. */
export function mayOpen(tokens: readonly Token[], i: number): boolean {
  return (isAble(tokens, i) && !isHyphened(tokens, i)) || OPENERS.has(tokens[i]!.text);
}

/** Where the longest dictionary name of several tokens that begins at a token ends. */
function reachOf(matches: readonly DictionaryMatch[]): ReadonlyMap<number, number> {
  const reach = new Map<number, number>();
  for (const { first, last } of matches) if (last - first > 1 && last > (reach.get(first) ?? 0)) reach.set(first, last);
  return reach;
}

/** Opening particles before the first capital, with their hyphen. */
function openedAt(tokens: readonly Token[], at: number, from: number, taken: number): number {
  const least = Math.max(from, taken, at - 4);
  let first = at;
  for (let i = at - 1; i >= least; i--) {
    const { text, kind } = tokens[i]!;
    if (OPENERS.has(text)) first = i;
    else if (!(kind === 'punctuation' && (text === '-' || text === '’' || text === "'") && !tokens[i + 1]!.spaced))
      break;
  }
  return first;
}

type Stretch = {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly limit: number;
  readonly reach: ReadonlyMap<number, number>;
};

function endOf({ tokens, at, limit, reach }: Stretch): number {
  let last = Math.max(at + 1, Math.min(limit, reach.get(at) ?? 0));
  for (let next = last; next < limit; ) {
    if (isAble(tokens, next)) {
      last = Math.max(next + 1, Math.min(limit, reach.get(next) ?? 0));
      next = last;
      continue;
    }
    let joiners = 0;
    while (next < limit && joiners <= MOST_JOINERS && JOINERS.has(tokens[next]!.text)) {
      next++;
      joiners++;
    }
    if (joiners === 0 || joiners > MOST_JOINERS || next >= limit || !isAble(tokens, next)) break;
  }
  return last;
}

function hasCapital(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { kind, capital, text } = tokens[i]!;
    if (capital || (kind === 'word' && hasUpper(text))) return true;
  }
  return false;
}
