/** The article on a page: found, typed, dated, and tied to the page's text nodes. */
export { type PlainTextOptions, readPlainText } from './plain-text';
export { type ReadOptions, type ReadResult, readArticle } from './read-article';
export type { NodeRange, Segment, TextMap } from './text-map';
export { type ArticleChange, watchArticle } from './watch';
