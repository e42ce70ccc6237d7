/** Rows of a JSON file: an array of objects, alone or as `entries` of an object. */
import { COLUMNS, type Column, type Problem, type Row } from './types';

export function jsonRows(text: string): { rows: Row[]; problems: Problem[] } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { rows: [], problems: [{ line: lineOfError(error, text), problem: 'notJson', found: '' }] };
  }
  const entries = Array.isArray(content) ? content : (content as { entries?: unknown } | null)?.entries;
  if (!Array.isArray(entries)) return { rows: [], problems: [{ line: 1, problem: 'noRows', found: '' }] };
  const lines = linesOfEntries(text);
  const problems: Problem[] = [];
  const rows = entries.flatMap((entry: unknown, index) => {
    const line = lines[index] ?? 1;
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
      return [{ line, cells: cellsOf(entry as Record<string, unknown>) }];
    problems.push({ line, problem: 'notObject', found: JSON.stringify(entry).slice(0, 40) });
    return [];
  });
  return { rows, problems };
}

function cellsOf(entry: Record<string, unknown>): Row['cells'] {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    const value = entry[column];
    if (Array.isArray(value)) cells[column] = value.map(String).join(';');
    else if (value !== null && value !== undefined) cells[column] = String(value);
  }
  return cells;
}

/** Engines tell the position in words of their own, or not at all. */
function lineOfError(error: unknown, text: string): number {
  const words = String(error);
  const line = /line (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(words)?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

/** The line of every value in the array of entries: the first array of valid JSON that is not itself inside of one. */
function linesOfEntries(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let base = -1;
  let expected = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g)) {
    if (token === '\n') {
      line++;
      continue;
    }
    if (expected && token !== ']') lines.push(line);
    expected = false;
    if (token === '[' || token === '{') {
      depth++;
      if (token === '[' && base === -1) {
        base = depth;
        expected = true;
      }
    } else if (token === ']' || token === '}') {
      if (depth-- === base) break;
    } else if (token === ',' && depth === base) expected = true;
  }
  return lines;
}
