/** An item of Wikidata as the import keeps it: one JSON line in the work file, until the pack is made of all. */
import * as v from 'valibot';

export const KeptSchema = v.object({
  /** Q number. */
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['person', 'organization', 'place', 'group', 'event', 'work', 'product']),
  category: v.string(),
  aliases: v.array(v.string()),
  description: v.string(),
  /** Title of the English Wikipedia page. */
  title: v.string(),
  /** Wikipedias and sister projects that have a page. */
  sitelinks: v.number(),
  /** Q numbers; '' for none. */
  country: v.string(),
  parent: v.string(),
  party: v.string(),
  headquarters: v.string(),
  /** ISO dates of any precision; '' for none. */
  from: v.string(),
  to: v.string(),
  facts: v.record(v.string(), v.string()),
});
export type Kept = v.InferOutput<typeof KeptSchema>;

/** What decides whether an item is kept. */
export type Choice = { readonly classes: ClassTable; readonly minSitelinks: number };

export type ClassRow = {
  readonly property: 'P31' | 'P106';
  readonly class: string;
  readonly label: string;
  readonly kind: Kept['kind'];
  readonly category: string;
};

export type ClassTable = {
  readonly rows: readonly ClassRow[];
  /** Kind and category of an item by its classes and, for people, occupations (Q numbers); null where none is wanted. */
  classify(classes: readonly string[], occupations: readonly string[]): ClassRow | null;
};
