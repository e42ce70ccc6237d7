/** Painting names and quotes on a page. */
export { createHighlighter } from './highlighter';
export { DEFAULT_COLORS, type Hue, type KindColors, PALETTE, textColor } from './palette';
export type { Marks, NameMark, QuoteMark } from './types';
export { removeLeftovers } from './unmark';
