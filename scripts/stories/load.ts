/** All annotated stories, sorted by file name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AnnotatedStory, parseStory } from './parse';

export const STORIES = 'tests/stories/annotated';

export type StoryFile = { readonly file: string; readonly source: string };

export function storyFiles(): StoryFile[] {
  if (!existsSync(STORIES)) return [];
  return readdirSync(STORIES)
    .filter((file) => file.endsWith('.story'))
    .sort()
    .map((file) => ({ file, source: readFileSync(`${STORIES}/${file}`, 'utf8') }));
}

/** Throws StoryError on the first file that is not in the format. */
export function loadStories(): AnnotatedStory[] {
  return storyFiles().map(({ file, source }) => parseStory(source, file));
}

/** Kept apart for testing: about 15 % of the stories, by their file name, so that a new story never moves an old one. */
export function isTestStory(id: string): boolean {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash % 20 < 3;
}
