/** Reads the check-only tables: facts to compare with, never to copy. Columns as their README tells. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type CheckRow = Readonly<Record<string, string>>;

/** Rows of `NAME.tsv` in the folder; none where the table is missing. */
export function checkRows(folder: string, name: string): CheckRow[] {
  const file = join(folder, `${name}.tsv`);
  if (!existsSync(file)) return [];
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.split('\t');
  return lines.filter(Boolean).map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

/** Letters that Unicode does not decompose. */
const UNMARKED: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

/** Names as they are compared: letters only, lower case, without diacritics and middle initials. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\b\p{Lu}\.\s*/gu, '')
    .toLowerCase()
    .replace(/[łıøđ]/g, (letter) => UNMARKED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Months between two ISO dates that may be only a year or a month; null when one is missing. A bare year agrees with any month of it. */
export function monthsApart(a: string, b: string): number | null {
  if (a === '' || b === '') return null;
  const [yearA, monthA] = partsOf(a);
  const [yearB, monthB] = partsOf(b);
  if (monthA === null || monthB === null) return Math.abs(yearA - yearB) * 12;
  return Math.abs(yearA * 12 + monthA - yearB * 12 - monthB);
}

function partsOf(date: string): [number, number | null] {
  return [Number(date.slice(0, 4)), date.length >= 7 ? Number(date.slice(5, 7)) : null];
}
