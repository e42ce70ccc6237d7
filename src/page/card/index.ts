/** The hover card. */
export { attachCard } from './attach';
export type { CardColors, CardContent, NameContent, QuoteContent, Target } from './content';
