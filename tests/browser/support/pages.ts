/** The test pages as routes; the React one is bundled and rendered here. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ReactStory } from '../pages/react-story';
import type { Reply, Routes } from './server';

const FOLDER = 'tests/browser/pages';

export async function testPages(): Promise<Routes> {
  const routes = new Map<string, Reply>();
  for (const name of ['plain', 'late', 'front', 'german'])
    routes.set(`/${name}`, html(readFileSync(`${FOLDER}/${name}.html`, 'utf8')));
  routes.set('/sample', html(readFileSync('tests/stories/sample.html', 'utf8')));
  // The sample story with another one in a frame of the same site.
  const framed = '<iframe src="/plain" title="Another story" width="600" height="400"></iframe></body>';
  routes.set('/framed', html(readFileSync('tests/stories/sample.html', 'utf8').replace('</body>', framed)));
  routes.set('/react', html(reactPage()));
  routes.set('/react.js', { type: 'text/javascript', body: await reactBundle() });
  return routes;
}

function html(body: string): Reply {
  return { type: 'text/html; charset=utf-8', body };
}

function reactPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>France opens a museum of bridges</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2022-10-05T08:00:00Z"></head>
<body><div id="root">${renderToString(createElement(ReactStory))}</div><script src="/react.js"></script></body></html>`;
}

async function reactBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/react-story.tsx`],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]!.text;
}
