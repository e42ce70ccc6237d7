/**
 * webextension-polyfill without its table of namespaces that no content script is given: 6 KB less on every page.
 * Namespaces that are not in its table it hands through as the browser has them.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a content script sees of the extension API and the polyfill knows of. */
const NAMESPACES = ['extension', 'runtime', 'storage'];
const TABLE = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/;

export const leanPolyfill: Plugin = {
  name: 'lean-polyfill',
  setup(build) {
    build.onLoad({ filter: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const table = TABLE.exec(source)?.[2];
      // Another version may be written otherwise: then it stays whole, and the size budget tells.
      if (table === undefined) return { contents: source };
      const known = JSON.parse(table) as Record<string, unknown>;
      const kept = Object.fromEntries(NAMESPACES.flatMap((name) => (name in known ? [[name, known[name]]] : [])));
      return { contents: source.replace(TABLE, (_, start: string) => `${start}${JSON.stringify(kept)};`) };
    });
  },
};
