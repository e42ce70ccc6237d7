/** Runs of capitalized words: where names can be. */
import type { Story, Token } from '../../text';
import type { Profile } from '../profile';
import { CALENDAR_WORDS, FUNCTION_WORDS, NAME_PARTICLES } from '../words';

/** Tokens `first` to `last` (exclusive). */
export type Run = { readonly first: number; readonly last: number };

/** Maximal runs inside each sentence; function words, days and months end them. */
export function findRuns(story: Story, profile: Profile): Run[] {
  const runs: Run[] = [];
  for (const sentence of story.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      if (!canName(story.tokens, i, profile)) {
        i++;
        continue;
      }
      const last = extend(story.tokens, i, sentence.last, profile);
      runs.push({ first: i, last });
      i = last;
    }
  }
  return runs;
}

function canName(tokens: readonly Token[], i: number, profile: Profile): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !token.capital) return false;
  const word = token.text.toLowerCase();
  if (CALENDAR_WORDS.has(word) && !isMonthName(tokens, i)) return false;
  if (word === 'i' || /^i['’]/.test(word)) return false;
  if (!FUNCTION_WORDS.has(word)) return true;
  // 'US' and 'WHO' fold to function words, but are written in capitals.
  return token.text.length > 1 && token.text === token.text.toUpperCase() && !profile.caseless[i];
}

/** 'April Ryan', 'Theresa May', 'June Smith': a month beside a capitalized word that is no calendar word. */
function isMonthName(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.text.toLowerCase();
  if (!['may', 'april', 'june', 'august', 'summer', 'autumn', 'spring', 'jan', 'march'].includes(word)) return false;
  const before = tokens[i - 1];
  if (!before?.capital || before.kind !== 'word') return false;
  const lower = before.text.toLowerCase();
  return !FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower);
}

function extend(tokens: readonly Token[], first: number, limit: number, profile: Profile): number {
  let last = first + 1;
  while (last < limit) {
    const token = tokens[last]!;
    if (canName(tokens, last, profile)) {
      last++;
    } else if (
      (token.text === '-' || token.text === '–' || token.text === '&' || token.text === "'") &&
      joins(tokens, last, limit)
    ) {
      last += 2;
    } else if (NAME_PARTICLES.has(token.text) && tokens[last - 1]!.capital) {
      const next = afterParticles(tokens, last, limit);
      if (next === null || !canName(tokens, next, profile)) break;
      last = next + 1;
    } else break;
  }
  return last;
}

/** 'Kassym-Jomart', 'AT&T', 'Johnson & Johnson'; not 'Russian-led', not 'China – Japan'. */
function joins(tokens: readonly Token[], i: number, limit: number): boolean {
  const next = tokens[i + 1];
  if (!next || i + 1 >= limit || !next.capital) return false;
  return tokens[i]!.text === '&' || (!tokens[i]!.spaced && !next.spaced);
}

function afterParticles(tokens: readonly Token[], from: number, limit: number): number | null {
  let i = from;
  while (
    i < limit &&
    i < from + 3 &&
    (NAME_PARTICLES.has(tokens[i]!.text) || (tokens[i]!.text === '-' && !tokens[i]!.spaced))
  )
    i++;
  return i < limit && tokens[i]!.capital ? i : null;
}
