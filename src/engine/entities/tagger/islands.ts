/** Islands: the stretches of a story where names can be. Everything between them is no name, and costs nothing. */
import type { Story, Token } from '../../text';

/** Tokens `first` to `last` (exclusive). */
export type Island = { readonly first: number; readonly last: number };

/** Lower-case words that stand inside names, between capitals: 'Bank of England', 'Ursula von der Leyen'. */
const JOINERS = new Set(
  "of the and for at in on to de la le les las los da do dos das di du del della des van von der den dem ten ter al el bin ibn bint abu ul y e i & - – ’ ' / + .".split(
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

export function findIslands({ tokens, sentences }: Story): Island[] {
  const islands: Island[] = [];
  for (const sentence of sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!isAble(tokens[at]!)) {
        at++;
        continue;
      }
      const first = openedAt(tokens, at, sentence.first, islands.at(-1)?.last ?? 0);
      const last = endOf(tokens, at, Math.min(sentence.last, first + LONGEST));
      if (hasCapital(tokens, first, last)) islands.push({ first, last });
      at = last;
    }
  }
  return islands;
}

/** May begin or end a name: has a capital, or is a number. */
export function isAble({ kind, text, capital }: Token): boolean {
  return capital || kind === 'number' || (kind === 'word' && hasUpper(text));
}

/** 'iPhone', 'eBay', 'al-Qaeda' in one word. */
function hasUpper(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[i]!)) return true;
  }
  return false;
}

/** May begin a name, given that a name goes on behind it. */
export const mayOpen = (token: Token): boolean => isAble(token) || OPENERS.has(token.text);

export const isJoiner = (token: Token): boolean => JOINERS.has(token.text);

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

function endOf(tokens: readonly Token[], at: number, limit: number): number {
  let last = at + 1;
  for (let next = last; next < limit; ) {
    if (isAble(tokens[next]!)) {
      last = ++next;
      continue;
    }
    let joiners = 0;
    while (next < limit && joiners <= MOST_JOINERS && isJoiner(tokens[next]!)) {
      next++;
      joiners++;
    }
    if (joiners === 0 || joiners > MOST_JOINERS || next >= limit || !isAble(tokens[next]!)) break;
  }
  return last;
}

function hasCapital(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word' && isAble(tokens[i]!)) return true;
  return false;
}
