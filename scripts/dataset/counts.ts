/** What the dataset holds, by category, and how many rows of the tables something confirms. */
import { loadTables } from './load';
import { readRows } from './read-tables';

export function countLines(): string[] {
  const { entities, offices, holdings } = loadTables();
  const aliases = entities.reduce((sum, row) => sum + row.aliases.length, 0);
  return [
    `${entities.length} entities with ${aliases} aliases, ${offices.length} offices, ${holdings.length} holdings`,
    `by category: ${tally(entities.map(({ category }) => category))}`,
    ...(['entities', 'holdings'] as const).map(
      (folder) => `source of ${folder}: ${tally(readRows(folder).map(({ cells }) => sourceOf(cells.source ?? '')))}`,
    ),
  ];
}

/** The table that confirms or corrected a row; reasons of settled rows are all alike here. */
function sourceOf(source: string): string {
  return source.replace(/settled: .*$/, 'settled');
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
