/** Painting names and quotes on a page. */
export { createHighlighter } from './highlighter';
export type { Marks, NameMark, QuoteMark } from './types';
