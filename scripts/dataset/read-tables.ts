/** Reads the hand-written tables: TSV with a header line, every row with its file and line for messages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AliasRow, flagBits } from '../../src/engine/dataset';

export const TABLES = 'src/engine/dataset/tables';

export type Row = { readonly where: string; readonly cells: Readonly<Record<string, string>> };

/** Rows of every `.tsv` in a folder of the tables, or of one file. */
export function readRows(path: string): Row[] {
  const full = `${TABLES}/${path}`;
  if (!existsSync(full)) return [];
  if (full.endsWith('.tsv')) return parse(full);
  return readdirSync(full)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => parse(`${full}/${file}`));
}

function parse(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').replace(/\r/g, '').split('\n');
  const columns = header.split('\t');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const values = line.split('\t');
    const cells = Object.fromEntries(columns.map((column, at) => [column, (values[at] ?? '').trim()]));
    return [{ where: `${file}:${index + 2}`, cells }];
  });
}

const partsOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** `-Burkinabe` takes away the name that a package gives. */
export function removedAliases(cell: string): string[] {
  return partsOf(cell).flatMap((part) => (part.startsWith('-') ? [part.slice(1)] : []));
}

/** `Apple{COMMON_WORD,0.6}|AAPL` → aliases. Throws on an unknown flag. */
export function parseAliases(cell: string): AliasRow[] {
  return partsOf(cell)
    .filter((part) => !part.startsWith('-'))
    .map((part) => {
      const brace = part.indexOf('{');
      if (brace < 0) return { name: part, flags: 0, prior: 1 };
      const marks = part
        .slice(brace + 1)
        .replace('}', '')
        .split(',')
        .map((mark) => mark.trim());
      const numbers = marks.filter((mark) => /^[\d.]+$/.test(mark));
      return {
        name: part.slice(0, brace).trim(),
        flags: flagBits(marks.filter((mark) => mark !== '' && !/^[\d.]+$/.test(mark))),
        prior: numbers.length > 0 ? Number(numbers[0]) : 1,
      };
    });
}
