/** Cuts a block's tokens into sentences. */
import type { Span } from '../../types';
import { ABBREVIATIONS } from './abbreviations';
import type { Token } from './tokens';

/** Tokens `first` (inclusive) to `last` (exclusive) of the list that was given. */
export type Sentence = Span & { readonly first: number; readonly last: number };

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']']);
const OPENERS = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[']);

/**
 * Sentences of the tokens `from` to `to` (exclusive). A full stop ends one when what follows, past closing marks, begins
 * like a sentence: with a capital, a digit or an opening mark. Quoted sentences before a lower-case cue stay joined
 * ('“Go!” he said').
 */
export function splitSentences(tokens: readonly Token[], from = 0, to = tokens.length): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const last = endOf(tokens, i, to);
    if (last === null) continue;
    sentences.push(sentenceOf(tokens, first, last));
    first = last;
    i = last - 1;
  }
  if (first < to) sentences.push(sentenceOf(tokens, first, to));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], first: number, last: number): Sentence {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last };
}

/** If a sentence ends at token `i`, the index of the first token after it, else null. */
function endOf(tokens: readonly Token[], i: number, to: number): number | null {
  const token = tokens[i]!;
  const dotted = token.kind === 'word' && token.text.endsWith('.') && token.text.length > 2;
  if (!ENDS.has(token.text) && !dotted) return null;
  let next = i + 1;
  while (next < to && (ENDS.has(tokens[next]!.text) || closes(tokens, next))) next++;
  if (next >= to) return next;
  const follower = tokens[next]!;
  if (!follower.spaced) return null;
  if (dotted && !abbreviationEnds(token, follower)) return null;
  return begins(tokens, next, to) ? next : null;
}

/** A closing mark belongs to the sentence when nothing separates it from what it closes. */
function closes(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return CLOSERS.has(token.text) && (!token.spaced || token.text === '”' || token.text === '»');
}

function abbreviationEnds(token: Token, follower: Token): boolean {
  if (!follower.capital) return false;
  const known = ABBREVIATIONS.get(token.text.slice(0, -1).toLowerCase());
  if (known === false) return false;
  // 'U.S. President' goes on far more often than a sentence ends in 'U.S.': only a plain sentence opener ends it.
  return SENTENCE_OPENERS.has(follower.text);
}

const SENTENCE_OPENERS = new Set(
  'The A An In On At But And He She It They We I You His Her Their Its This That These Those There When While After Before As If For With From By Mr. Mrs. Ms. Dr. Last Since So Not No Some Many Most More What Who How Why Where Also However Meanwhile'.split(
    ' ',
  ),
);

function begins(tokens: readonly Token[], i: number, to: number): boolean {
  let at = i;
  while (at < to && OPENERS.has(tokens[at]!.text)) at++;
  const token = tokens[at];
  if (token === undefined) return true;
  if (at > i && token.kind === 'word') return true;
  return token.capital || token.kind === 'number' || /^[\p{Lo}\p{Lt}@#$£€•–—-]/u.test(token.text);
}
