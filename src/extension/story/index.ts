/** A story shown on a page: painted, with its cards. For the content script and for our own welcome page. */
export { withoutRejected } from './rejections';
export { type ShownStory, showStory } from './show';
