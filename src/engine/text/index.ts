/** Text as the engine sees it: tokens, sentences, blocks. */
export { ABBREVIATIONS } from './abbreviations';
export { findDates } from './dates';
export { type Sentence, splitSentences } from './sentences';
export { indexAt, readStory, type Story, type StoryBlock } from './story';
export { type Token, type TokenKind, tokenize } from './tokens';
