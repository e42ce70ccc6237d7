/** A Wikipedia page is about one place: of rows that claim the same title the best known keeps it. */
import type { EntityRow } from '../../src/engine/dataset';

/** Packages give a province and its capital, or two towns, the same bare name; the page of that name is about one of them. */
export function withOwnTitles(rows: readonly EntityRow[]): EntityRow[] {
  const owners = new Map<string, EntityRow>();
  for (const row of rows) {
    const owner = owners.get(row.wikipedia);
    if (!owner || claim(row) > claim(owner)) owners.set(row.wikipedia, row);
  }
  return rows.map((row) =>
    row.kind === 'place' && row.wikipedia !== '' && owners.get(row.wikipedia) !== row ? { ...row, wikipedia: '' } : row,
  );
}

/** By how often news names it; a town before its province, and both after what is no place (Batman, Hitachi). */
function claim({ kind, category, prior }: EntityRow): number {
  return prior + (category === 'subdivision' ? 0 : 0.5) + (kind === 'place' ? 0 : 1);
}
