/**
 * Symbols for the texts of the file: letters, and pairs of symbols that often stand together, merged again and again
 * (byte-pair encoding over UTF-16 units). Runs at packing time.
 */

import { END } from './format';

/** A letter, or a pair of indices into the list. */
export type Symbols = readonly ({ readonly unit: number } | { readonly left: number; readonly right: number })[];

/** All texts of 27,000 entities with 1,024 / 2,048 / 4,096 / 8,192 symbols, table included: 368 / 336 / 311 / 300 KB; 0.5, 0.7, 1.2, 2.5 s to learn. */
const MOST_SYMBOLS = 4096;
/** Merges before the pairs are counted anew: with 16 the file is no smaller, and packing takes 7 s instead of 3.6. */
const MERGES_A_ROUND = 64;
/** A rarer pair is not worth its place in the table; with 3 the bundled file is the same, since the list is full before. */
const LEAST_PAIR = 6;
/** A letter that is rarer is written as an escape. */
const LEAST_UNIT = 2;

export function trainSymbols(texts: readonly string[]): Symbols {
  const { symbols, indices } = unitsOf(texts);
  let tokens = tokensOf(texts, indices);
  const counts = new Int32Array(MOST_SYMBOLS * MOST_SYMBOLS);
  while (symbols.length < MOST_SYMBOLS) {
    const pairs = frequentPairs(tokens, counts.fill(0), Math.min(MERGES_A_ROUND, MOST_SYMBOLS - symbols.length));
    if (pairs.length === 0) break;
    const merged = new Map<number, number>();
    for (const [left, right] of pairs) {
      merged.set(pairKey(left, right), symbols.length);
      symbols.push({ left, right });
    }
    tokens = merge(tokens, merged);
  }
  return symbols;
}

function unitsOf(texts: readonly string[]) {
  const counts = new Map<number, number>([[END, texts.length]]);
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const units = [...counts]
    .filter(([unit, count]) => unit === END || count >= LEAST_UNIT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_SYMBOLS / 2)
    .map(([unit]) => unit);
  const symbols: ({ unit: number } | { left: number; right: number })[] = units.map((unit) => ({ unit }));
  return { symbols, indices: new Map(units.map((unit, index) => [unit, index])) };
}

/** Every text with its end; a letter without a symbol is -1 and never merged, nor is anything over an end. */
function tokensOf(texts: readonly string[], indices: ReadonlyMap<number, number>): Int32Array {
  const tokens = new Int32Array(texts.reduce((sum, text) => sum + text.length + 2, 0));
  let size = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) tokens[size++] = indices.get(text.charCodeAt(at)) ?? -1;
    tokens[size++] = indices.get(END)!;
    tokens[size++] = -1;
  }
  return tokens;
}

function pairKey(left: number, right: number): number {
  return left * MOST_SYMBOLS + right;
}

/** The most frequent pairs of neighbors that do not take letters from one another. */
function frequentPairs(tokens: Int32Array, counts: Int32Array, most: number): [number, number][] {
  const seen: number[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at]! < 0 || tokens[at + 1]! < 0) continue;
    const key = pairKey(tokens[at]!, tokens[at + 1]!);
    if (counts[key]!++ === LEAST_PAIR - 1) seen.push(key);
  }
  seen.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const key of seen) {
    const left = Math.floor(key / MOST_SYMBOLS);
    const right = key % MOST_SYMBOLS;
    if (pairs.length === most) break;
    if (pairs.length > 0 && (taken.right.has(left) || taken.left.has(right) || left === right)) continue;
    taken.left.add(left);
    taken.right.add(right);
    pairs.push([left, right]);
  }
  return pairs;
}

function merge(tokens: Int32Array, merged: ReadonlyMap<number, number>): Int32Array {
  let size = 0;
  for (let at = 0; at < tokens.length; at++) {
    const right = at + 1 < tokens.length ? tokens[at + 1]! : -1;
    const symbol = tokens[at]! < 0 || right < 0 ? undefined : merged.get(pairKey(tokens[at]!, right));
    tokens[size++] = symbol ?? tokens[at]!;
    if (symbol !== undefined) at++;
  }
  return tokens.slice(0, size);
}
