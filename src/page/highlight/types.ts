/** What is painted, where, and what a place on the screen answers. */
import type { Kind } from '../../types';

/** `node.data.slice(start, end)` is painted. Offsets are those of the text node before anything was painted. */
export type Segment = { readonly node: Text; readonly start: number; readonly end: number };

/** One mention of a chain. It has several segments when links or bold type cut it. */
export type NameMark = {
  /** `Chain.id` */
  readonly id: number;
  /** Index into `Chain.mentions`. */
  readonly mention: number;
  readonly kind: Kind;
  readonly segments: readonly Segment[];
};

export type QuoteMark = {
  /** Index into `Annotation.quotes`. */
  readonly id: number;
  readonly segments: readonly Segment[];
  /** The speaker's name; a quote without one is painted more faintly. */
  readonly label: string | null;
};

export type Marks = { readonly names: readonly NameMark[]; readonly quotes: readonly QuoteMark[] };

/** Something painted. */
export type Target =
  | { readonly type: 'name'; readonly chain: number; readonly mention: number }
  | { readonly type: 'quote'; readonly quote: number };

export type Scheme = 'light' | 'dark';

/** Puts marks on the page and takes them off again. */
export interface Painter {
  /**
   * Adds marks to what is painted. Their segments must have been read from an unpainted page: call `clear` before reading again.
   * Settles when all is painted; what left the page meanwhile is dropped.
   */
  paint(marks: Marks): Promise<void>;
  /** Takes everything off: the DOM is as it was, node for node. */
  clear(): void;
}
