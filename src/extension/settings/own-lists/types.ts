/** The reader's own entity lists. */
import * as v from 'valibot';
import type { Kind } from '../../../types';

const KINDS: Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

/** Longest name, note and link (characters): what fits a card and a line; more is a file of something else. */
export const LONGEST = { name: 120, note: 1000, link: 2000 } as const;
/** 20,000 rows take some 4 MB of the 10 MB that the browser gives, and open in well under a second. */
export const MOST_ENTRIES = 20_000;

export const OwnEntrySchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.name)),
  aliases: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.name))),
  kind: v.picklist(KINDS),
  note: v.pipe(v.string(), v.maxLength(LONGEST.note)),
  link: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST.link), v.regex(/^https?:\/\//i))),
});
export const OwnListSchema = v.object({
  id: v.string(),
  /** What the reader calls it; at first the file's name. */
  name: v.string(),
  entries: v.pipe(v.array(OwnEntrySchema), v.maxLength(MOST_ENTRIES)),
});

export type OwnEntry = v.InferOutput<typeof OwnEntrySchema>;
export type OwnList = v.InferOutput<typeof OwnListSchema>;

export type RowProblem =
  | 'noName'
  | 'noLetters'
  | 'longName'
  | 'longNote'
  | 'noKind'
  | 'unknownKind'
  | 'badLink'
  | 'repeated'
  | 'tooManyCells'
  | 'notObject'
  | 'openQuote'
  | 'tooMany'
  | 'noRows'
  | 'notJson';

/** What is wrong at a line of the file, counted from 1, with what stands there. */
export type Problem = { readonly line: number; readonly problem: RowProblem; readonly found: string };

/** Good rows and, for each bad one, why it was left out. */
export type ParsedList = { readonly entries: readonly OwnEntry[]; readonly problems: readonly Problem[] };

/** Cells of a row by column; `line` is where it begins. */
export type Row = { readonly line: number; readonly cells: Readonly<Partial<Record<Column, string>>> };
export type Column = 'name' | 'aliases' | 'kind' | 'note' | 'link';
export const COLUMNS: readonly Column[] = ['name', 'aliases', 'kind', 'note', 'link'];
