/** The hover card. */
export { attachCard } from './attach';
export type { CardContent, NameContent, QuoteContent, Target } from './content';
