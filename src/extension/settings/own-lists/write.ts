/** An own list as CSV, which `parseOwnList` reads back unchanged. */
import { COLUMNS, type OwnEntry } from './types';

export function ownListFile(entries: readonly OwnEntry[]): string {
  const rows = entries.map(({ name, aliases, kind, note, link }) => [name, aliases.join(';'), kind, note, link ?? '']);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
