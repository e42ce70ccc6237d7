/** Painting names and quotes on a page. */
export { createHighlighter, type Highlighter, type HighlighterOptions } from './highlighter';
export type { Marks, NameMark, Painter, QuoteMark, Scheme, Segment, Target } from './types';
