/** The document explains its own names: longer runs that hold a word, acronyms, what stands around it elsewhere. */
import type { Story } from '../../text';
import { isUpper, type Profile } from '../profile';
import { NAME_PARTICLES } from '../words';

/** The longest run of capitals that holds a word, and where in it the word stands. */
export type WordRun = { readonly first: number; readonly last: number; readonly place: 'first' | 'inside' | 'last' };

export type Runs = {
  readonly longest: ReadonlyMap<string, WordRun>;
  /** Acronym → the run whose first letters it is. */
  readonly acronyms: ReadonlyMap<string, WordRun>;
  /** Where each capitalized word stands, at most MOST_PLACES of them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

const MOST_PLACES = 8;

export function runsOf({ tokens, sentences }: Story, profile: Profile): Runs {
  const longest = new Map<string, WordRun>();
  const acronyms = new Map<string, WordRun>();
  const places = new Map<string, number[]>();
  for (const sentence of sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      if (!startsRun(i)) {
        i++;
        continue;
      }
      const last = endOfRun(i, sentence.last);
      note(i, last);
      i = last;
    }
  }
  return { longest, acronyms, places };

  function startsRun(i: number): boolean {
    const { capital, text } = tokens[i]!;
    if (!capital || profile.caseless[i]) return false;
    return !(profile.opens[i] && profile.lower.has(text.toLowerCase()));
  }

  function endOfRun(first: number, limit: number): number {
    let last = first + 1;
    while (last < limit) {
      const { capital, text, spaced } = tokens[last]!;
      if (capital) last++;
      else if (
        (NAME_PARTICLES.has(text) || text === '&' || (text === '-' && !spaced)) &&
        last + 1 < limit &&
        tokens[last + 1]!.capital
      )
        last += 2;
      else break;
    }
    return last;
  }

  function note(first: number, last: number): void {
    const length = last - first;
    let letters = '';
    for (let i = first; i < last; i++) {
      const { text, capital } = tokens[i]!;
      if (!capital) continue;
      letters += text[0];
      const key = text.toLowerCase();
      const known = longest.get(key);
      if (length > 1 && (known === undefined || known.last - known.first < length))
        longest.set(key, { first, last, place: i === first ? 'first' : i === last - 1 ? 'last' : 'inside' });
      const list = places.get(key);
      if (list === undefined) places.set(key, [i]);
      else if (list.length < MOST_PLACES) list.push(i);
    }
    if (letters.length > 1 && !isUpper(tokens[first]!.text)) acronyms.set(letters, { first, last, place: 'first' });
  }
}
