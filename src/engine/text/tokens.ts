/** Cuts text into tokens: words, numbers, punctuation, with UTF-16 offsets. */
import type { Span } from '../../types';
import { ABBREVIATIONS } from './abbreviations';

export type TokenKind = 'word' | 'number' | 'punctuation';

export type Token = Span & {
  readonly text: string;
  readonly kind: TokenKind;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Whitespace stands before it. */
  readonly spaced: boolean;
};

/*
 * Alternatives in order:
 *  1. abbreviations with inner dots (U.S., a.m., J.R.R.) with their last dot
 *  2. numbers with separators, and what is glued to them (1,000.50, 2nd, 10m, 737s)
 *  3. words: letters, marks and digits; an apostrophe between letters stays inside (O'Brien, don't)
 *  4. double typewriter marks
 *  5. any other visible character, alone
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|``|''|[^\s\p{L}\p{N}]/gu;

const POSSESSIVE = /['’][sS]$/;
const SINGLE_LETTER = /^\p{Lu}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;

/**
 * Tokens of `text.slice(from, to)`. A possessive 's is a token of its own; the dot of a known abbreviation or of an
 * initial belongs to its token. Never throws; linear in the text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  let end = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const start = match.index;
    let word = match[0];
    const spaced = start > end || start === from;
    end = Math.min(start + word.length, to);
    if (end - start < word.length) word = text.slice(start, end);
    const kind = kindOf(word);
    if (kind === 'word' && POSSESSIVE.test(word) && word.length > 2) {
      push(tokens, { start, end: end - 2, text: word.slice(0, -2), kind, spaced });
      push(tokens, { start: end - 2, end, text: word.slice(-2), kind: 'punctuation', spaced: false });
      continue;
    }
    if (kind === 'word' && text[end] === '.' && end < to && takesDot(word, text, end)) {
      end += 1;
      word += '.';
      pattern.lastIndex = end;
    }
    push(tokens, { start, end, text: word, kind, spaced });
  }
  return tokens;
}

function push(tokens: Token[], token: Omit<Token, 'capital'>): void {
  tokens.push({ ...token, capital: token.kind === 'word' && UPPER.test(token.text) });
}

function kindOf(word: string): TokenKind {
  if (/^\p{L}/u.test(word)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : 'punctuation';
}

/** An initial ('J. Smith') or a known abbreviation owns the dot behind it. */
function takesDot(word: string, text: string, dot: number): boolean {
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  return SINGLE_LETTER.test(word) && /^\s*\p{Lu}/u.test(text.slice(dot + 1, dot + 4)) && word !== 'I';
}
