/** What comparing a row with a check table says, and what its source column says of that. */
export type Finding = {
  /** What is compared: 'holding', 'title', 'party', 'university', 'company'. */
  readonly what: string;
  readonly row: string;
  readonly result: 'confirmed' | 'differs' | 'unknown';
  /** The table that confirms it, or what ours and theirs say where they differ. */
  readonly detail: string;
  /** The row's source column. */
  readonly source: string;
};

/** The row stands although a table differs, and says why: `settled: REASON`, also behind what confirmed the rest of the row. */
export const isSettled = ({ source }: Finding): boolean => /(?:^|; )settled: \S/.test(source);

/** The row differed from the table that confirms it now, and was put right: `corrected:TABLE`. */
export const isCorrected = ({ source, detail }: Finding): boolean => source.split('; ').includes(`corrected:${detail}`);
