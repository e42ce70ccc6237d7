/** Adds the surname of every person as an alias that stands for them only after the full name or behind a title. */
import { ALIAS_FLAG, type AliasRow, type EntityRow } from '../../src/engine/dataset';
import { WORD_LIKE } from './words';

/** Particles that belong to the surname that follows ('von der Leyen', 'bin Salman', 'Van Hollen', 'al-Assad'). */
const PARTICLES = new Set(
  'von van der de den del della di da dos du la le al el bin ibn ben ter ten zu af st. san santa'.split(' '),
);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

export function withSurname(row: EntityRow): EntityRow {
  if (row.kind !== 'person') return row;
  const known = new Set(row.aliases.map((alias) => alias.name));
  const surnames = [
    ...new Set(
      [row.name, ...row.aliases.filter((alias) => alias.flags === 0).map((alias) => alias.name)].flatMap((name) =>
        surnamesOf(name, row.facts),
      ),
    ),
  ];
  const added: AliasRow[] = surnames
    .filter((name) => !known.has(name) && name !== row.name)
    .map((name) => ({
      name,
      flags: ALIAS_FLAG.SURNAME_ONLY | (WORD_LIKE.has(name) ? ALIAS_FLAG.COMMON_WORD : 0),
      prior: 1,
    }));
  return added.length === 0 ? row : { ...row, aliases: [...row.aliases, ...added] };
}

/** Family name by `family=` in the facts, else the last word with its particles. */
export function surnamesOf(name: string, facts = ''): string[] {
  const given = /(?:^|;)family=([^;]*)/.exec(facts)?.[1];
  if (given) return [given];
  // 'Diana, Princess of Wales' has none.
  if (/,(?! (Jr|Sr)\b)/.test(name)) return [];
  const words = name.split(' ').filter((word) => !SUFFIXES.has(word.toLowerCase()));
  if (words.length < 2) return [];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  const last = words.at(-1)!;
  return surname === last || PARTICLES.has(last.toLowerCase())
    ? [surname]
    : [surname, ...(/^(de|von|van|al|el)\b/i.test(surname) ? [] : [last])];
}
