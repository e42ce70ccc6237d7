/** Text as the engine sees it: tokens, sentences, blocks. */
export { findDates } from './dates';
export { iso, parseDay } from './dates/calendar';
export { splitSentences } from './sentences';
export { indexAt, readStory, type Story, type StoryBlock } from './story';
export { type Token, tokenize } from './tokens';
