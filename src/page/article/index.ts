/** The article on a page: found, typed, dated, and tied to the page's text nodes. */
export { readPlainText } from './plain-text';
export { readArticle } from './read-article';
export type { TextMap } from './text-map';
export { watchArticle } from './watch';
