/** The table of classes that an import keeps (classes.tsv, or the reader's own): which item becomes what. */
import * as v from 'valibot';
import { type ClassRow, type ClassTable, KeptSchema } from './kept';

const RowSchema = v.object({
  property: v.picklist(['P31', 'P106']),
  class: v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/)),
  label: v.string(),
  kind: KeptSchema.entries.kind,
  category: v.pipe(v.string(), v.minLength(1)),
});

/** TSV with one header line; throws with the line of the first row that is wrong. */
export function parseClasses(text: string): ClassTable {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = head.split('\t');
  const rows = lines.flatMap((line, index): ClassRow[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const parsed = v.safeParse(RowSchema, Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    if (!parsed.success) throw new Error(`the class table, line ${index + 2}: ${v.summarize(parsed.issues)}`);
    return [parsed.output];
  });
  const classes = rows.filter(({ property }) => property === 'P31');
  const occupations = new Map(rows.filter(({ property }) => property === 'P106').map((row) => [row.class, row]));
  return {
    rows,
    classify(of, occupied) {
      // The table's order, not the item's: a state of the past is a historical country first.
      const found = classes.find((row) => of.includes(row.class));
      if (found?.kind !== 'person') return found ?? null;
      // Occupations in the order of the item, which has the main one first.
      const job = occupied.find((occupation) => occupations.has(occupation));
      return job === undefined ? found : occupations.get(job)!;
    },
  };
}
