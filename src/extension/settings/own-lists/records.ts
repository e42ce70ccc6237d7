/**
 * Records of comma- or tab-separated text by RFC 4180, each with the line it begins at.
 * Own code: readers of messages need the line, which parsers lose where a quoted cell runs over several lines.
 */

export type TextRecord = { readonly line: number; readonly cells: readonly string[] };
export type Records = {
  readonly records: readonly TextRecord[];
  /** Line of a quoted cell that never ends; what follows it is not read. */
  readonly openQuote: number | null;
};

/** Blank lines are left out. Outside of quotes a quote mark is a letter like any other. */
export function readRecords(text: string, separator: ',' | '\t' | ';'): Records {
  const records: TextRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
      if (cell === null) return { records, openQuote: line };
      cells.push(cell.text);
      line += newlines(text, at, cell.end);
      at = cell.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: start, cells });
  }
  return { records, openQuote: null };

  function plain(text: string, from: number, end: string): { text: string; end: number } {
    let to = from;
    while (to < text.length && text[to] !== end && text[to] !== '\n' && text[to] !== '\r') to++;
    return { text: text.slice(from, to), end: to };
  }

  /** Null when the closing quote is missing. What stands behind it, up to the separator, still belongs to the cell. */
  function quoted(text: string, from: number): { text: string; end: number } | null {
    let content = '';
    let at = from + 1;
    for (;;) {
      const close = text.indexOf('"', at);
      if (close === -1) return null;
      content += text.slice(at, close);
      if (text[close + 1] !== '"') {
        const rest = plain(text, close + 1, separator);
        return { text: content + rest.text, end: rest.end };
      }
      content += '"';
      at = close + 2;
    }
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  return count;
}

/** The separator that the first line has most of; a tab wins, as names have commas in them. */
export function separatorOf(text: string): ',' | '\t' | ';' {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
