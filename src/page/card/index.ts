/** The hover card. */
export { attachCard, type Card, type CardOptions } from './attach';
export type {
  CardActions,
  CardContent,
  Fact,
  NameContent,
  QuoteContent,
  Rival,
  Surface,
  Target,
  Translate,
} from './content';
