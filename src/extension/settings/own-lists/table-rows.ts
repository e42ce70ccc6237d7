/** Rows of a CSV or TSV file. A first row that names columns may put them in any order; without one they stand in ours. */
import { readRecords, separatorOf, type TextRecord } from './records';
import { COLUMNS, type Column, type Problem, type Row } from './types';

/** What others call our columns. */
const HEADINGS: Readonly<Record<string, Column>> = {
  name: 'name',
  alias: 'aliases',
  aliases: 'aliases',
  'other names': 'aliases',
  kind: 'kind',
  type: 'kind',
  note: 'note',
  notes: 'note',
  description: 'note',
  link: 'link',
  url: 'link',
};

export function tableRows(text: string): { rows: Row[]; problems: Problem[] } {
  const { records, openQuote } = readRecords(text, separatorOf(text));
  const head = records[0]?.cells.map((cell) => HEADINGS[cell.trim().toLowerCase()]) ?? [];
  const hasHead = head.includes('name');
  // Columns that are none of ours are the reader's own business.
  const columns = hasHead ? head : COLUMNS;
  const problems: Problem[] = [];
  if (openQuote !== null) problems.push({ line: openQuote, problem: 'openQuote', found: '' });
  const rows = records.slice(hasHead ? 1 : 0).flatMap((record) => {
    if (record.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      problems.push({ line: record.line, problem: 'tooManyCells', found: record.cells[0] ?? '' });
      return [];
    }
    return [rowOf(record, columns)];
  });
  return { rows, problems };
}

function rowOf({ line, cells }: TextRecord, columns: readonly (Column | undefined)[]): Row {
  const named: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    if (column !== undefined) named[column] ??= cells[index] ?? '';
  });
  return { line, cells: named };
}
