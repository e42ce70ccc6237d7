/** What the page says about its story besides the story. */
export { looksLikeName, readAuthors } from './authors';
export { readModified, readPublished } from './dates';
export { type LinkedData, readLinkedData } from './linked-data';
export { firstOf, type MetaTags, readMetaTags } from './meta-tags';
export { readSection } from './section';
export { likeness, readTitle, type ShownTitle } from './title';
