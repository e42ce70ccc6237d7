/** What inputs are made from: our own cases and stories and, where a corpus folder is named, its pages as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { benchPages } from '../bench/input';
import { storyFiles } from '../stories/load';
import { parseStory } from '../stories/parse';

export type Seeds = {
  /** HTML. */
  readonly pages: readonly string[];
  /** Plain texts. */
  readonly stories: readonly string[];
  /** JSON-LD of the pages. */
  readonly linkedData: readonly string[];
};

/** Longer pages of a corpus are cut: a fuzzer lives on many short inputs. */
const LONGEST_PAGE = 60_000;

export function loadSeeds(corpora: string | undefined): Seeds {
  const pages = benchPages(undefined).concat(corpora === undefined ? [] : benchPages(corpora));
  const html = pages
    .map((page) => page.html.slice(0, LONGEST_PAGE))
    .concat(readdirSync('tests/browser/pages').flatMap((file) => (file.endsWith('.html') ? [browserPage(file)] : [])));
  return {
    pages: html,
    stories: storyFiles().map(({ file, source }) => parseStory(source, file).text),
    linkedData: html.flatMap((page) =>
      [...page.matchAll(/<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/gi)].map(([, json]) => json!.trim()),
    ),
  };
}

function browserPage(file: string): string {
  return readFileSync(`tests/browser/pages/${file}`, 'utf8');
}
