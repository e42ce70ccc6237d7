/** What an expression means before and after it is put on the calendar. */
import type { Dated } from '../../../types';
import type { Day } from './calendar';

/** First and last day, inclusive. */
export type Resolved = { readonly from: Day; readonly to: Day; readonly precision: Dated['precision'] };

/** What stands around an expression. */
export type Around = {
  /** Publication day, or null. */
  readonly today: Day | null;
  /** Lower-case words right before, up to 40 units. */
  readonly before: string;
  /** Lower-case words right after, up to 40 units. */
  readonly after: string;
  /** Does a pattern stand anywhere in the sentence, lower case? */
  says(pattern: RegExp): boolean;
  /** Month → year, as full dates of the document give it. */
  readonly years: ReadonlyMap<number, number>;
  /** The year that a date resolved before it has, or null. */
  readonly lastYear: number | null;
};

export type Rule = {
  readonly name: string;
  /** The pattern can match only where this does. */
  readonly needs: RegExp;
  /** With the flags `giu`; named or numbered groups for `read`. */
  readonly pattern: RegExp;
  /** Null where it is no date after all. */
  read(match: RegExpExecArray, around: Around): Resolved | null;
};
