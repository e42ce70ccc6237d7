/** A file of the reader's own names → good rows, and a reason for each bad one. Pure; never throws. */
import { entryOf } from './entry';
import { jsonRows } from './json-rows';
import { tableRows } from './table-rows';
import { MOST_ENTRIES, type OwnEntry, type ParsedList, type Problem } from './types';

/** JSON where the text looks like it, else comma-, semicolon- or tab-separated. Problems by line. */
export function parseOwnList(text: string): ParsedList {
  // Spreadsheets write a byte order mark.
  const content = text.replace(/^\uFEFF/, '');
  const { rows, problems: unread } = /^\s*[[{]/.test(content) ? jsonRows(content) : tableRows(content);
  const problems: Problem[] = [...unread];
  const entries: OwnEntry[] = [];
  const lineOf = new Map<string, number>();
  for (const row of rows) {
    const { line } = row;
    const checked = entryOf(row);
    if ('problem' in checked) {
      problems.push({ line, ...checked });
      continue;
    }
    const key = checked.entry.name.toLowerCase();
    if (lineOf.has(key)) problems.push({ line, problem: 'repeated', found: checked.entry.name });
    else if (entries.length === MOST_ENTRIES) {
      problems.push({ line, problem: 'tooMany', found: String(MOST_ENTRIES) });
      break;
    } else {
      lineOf.set(key, line);
      entries.push(checked.entry);
    }
  }
  if (entries.length === 0 && problems.length === 0) problems.push({ line: 1, problem: 'noRows', found: '' });
  return { entries, problems: problems.sort((a, b) => a.line - b.line) };
}
