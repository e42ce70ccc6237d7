/** An annotated story as the engine takes it. */
import type { Article } from '../../src/types';
import type { AnnotatedStory } from './parse';

export function articleOf({ text, blocks, date }: AnnotatedStory): Article {
  return {
    url: null,
    title: null,
    byline: [],
    publisher: null,
    published: date,
    modified: null,
    section: null,
    language: 'en',
    isArticle: true,
    reasons: [],
    text,
    blocks,
  };
}
