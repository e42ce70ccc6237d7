/** mark.js without the ways of searching that we never call: we give it ranges. 5 KB less on every page. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Methods that only searching for words, unmarking by its own merge, and frames come to. */
const UNUSED = [
  'createRegExp',
  'createSynonymsRegExp',
  'processSynomyms',
  'setupWildcardsRegExp',
  'createWildcardsRegExp',
  'setupIgnoreJoinersRegExp',
  'createJoinersRegExp',
  'createDiacriticsRegExp',
  'createMergedBlanksRegExp',
  'createAccuracyRegExp',
  'getSeparatedKeywords',
  'escapeStr',
  'wrapMatches',
  'wrapMatchesAcrossElements',
  'unwrapMatches',
  'normalizeTextNode',
  'markRegExp',
  'mark',
  'unmark',
];
/** A method stands between its line and the next brace as deep: another version may be written otherwise, then the size budget tells. */
const METHODS = new RegExp(`^  (?:${UNUSED.join('|')})\\(.*\\) \\{\\n[\\s\\S]*?^  \\}\\n`, 'gm');

export const leanMark: Plugin = {
  name: 'lean-mark',
  setup(build) {
    build.onLoad({ filter: /mark\.js[\\/]dist[\\/]mark\.es6\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(METHODS, ''),
    }));
  },
};
