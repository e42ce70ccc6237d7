/** What esbuild makes of the entry points. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { minify } from 'terser';
import { leanMark } from './lean-mark';
import { leanPolyfill } from './lean-polyfill';
import { type License, licensesOf } from './licenses';
import { safePreact } from './safe-preact';

/** `npm run build -- --debug`: every annotation is checked where it is made, and a broken rule is an error. */
const DEBUG = process.argv.includes('--debug');

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { NEWSGLOSS_DEBUG: String(DEBUG) },
};

const EXTENSION: BuildOptions = {
  ...COMMON,
  format: 'iife',
  target: ['chrome120', 'firefox140'],
  // The build for old browsers is 3 KB larger.
  alias: { 'mark.js': 'mark.js/dist/mark.es6.js' },
};

/** One classic script per entry point: content scripts and Firefox's background take no modules. */
export async function bundleExtension(out: string): Promise<License[]> {
  const pages = {
    background: 'src/extension/background/main.ts',
    popup: 'src/extension/popup/main.tsx',
    options: 'src/extension/options/main.tsx',
    welcome: 'src/extension/welcome/main.tsx',
  };
  const content = { content: 'src/extension/content/main.ts' };
  const bundles = await Promise.all([
    build({ ...EXTENSION, entryPoints: pages, outdir: out, metafile: true, plugins: [safePreact] }),
    build({ ...EXTENSION, entryPoints: content, outdir: out, metafile: true, plugins: [leanPolyfill, leanMark] }),
  ]);
  await shrink(`${out}/content.js`);
  return licensesOf(bundles.map(({ metafile }) => metafile));
}

/**
 * The script that every page pays for: what esbuild leaves, terser takes (3 %).
 * No function of ours or of the libraries is called with `new`, so they may all be arrows.
 */
async function shrink(file: string): Promise<void> {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
  });
  if (!code) throw new Error(`terser made nothing of ${file}`);
  writeFileSync(file, code);
}

export async function bundleCli(out: string): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: { newsgloss: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: false,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    banner: {
      // Bundled CommonJS packages still ask for `require`.
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
}
