/** What a name is in short: 'CSTO' for 'Collective Security Treaty Organization'. */

const SMALL = new Set(['of', 'the', 'for', 'and', 'de', 'in', 'on', '&', 'to']);

/** First letters of the words, lower case, small words counted or not. None of a name of one word. */
export function acronymsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.length < 2) return [];
  const letters = (some: readonly string[]): string => some.map((word) => word[0]).join('');
  return [letters(words), letters(words.filter((word) => !SMALL.has(word)))];
}

/** An acronym as acronymsOf has it; null when it is too short for one. */
export function lettersOf(acronym: string): string | null {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  return letters.length < 2 ? null : letters;
}

export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  return letters !== null && acronymsOf(name).includes(letters);
}
