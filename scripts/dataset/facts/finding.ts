/** What comparing a row with a check table says. */
export type Finding = {
  /** What is compared: 'holding', 'title', 'party', 'university', 'company'. */
  readonly what: string;
  readonly row: string;
  readonly result: 'confirmed' | 'differs' | 'unknown';
  /** What ours and theirs say, where they differ. */
  readonly detail: string;
  /** The row's source column names why ours stands. */
  readonly settled: boolean;
};

export const isSettled = (source: string | undefined): boolean => /^settled\b/.test(source ?? '');
