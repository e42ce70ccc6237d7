/** Signs in the DOM that a framework owns the story's nodes and will compare them with its own idea of the page. */

/** Roots that frameworks mark or that their starters have always used. What they keep on the objects cannot be seen from here. */
const ROOTS =
  '#__next, #__nuxt, #___gatsby, #root, #app, #app-root, #svelte, [data-reactroot], [data-v-app], [data-server-rendered], [ng-version], [ng-app], [data-sveltekit-hydrate], [data-sveltekit-preload-data], [q\\:container], astro-island, [data-turbo-root]';
/** A script that carries a framework's state says so for the whole page. */
const STATES = 'script#__NEXT_DATA__, script#__NUXT_DATA__, script#__REMIX_CONTEXT__, script#ng-state';

/**
 * Comments that server rendering leaves between text nodes: React's `<!-- -->` and `<!--$-->`, Vue's and Svelte's `<!--[-->` …
 * An empty comment alone proves nothing: editors leave them, too.
 */
const MARKERS: ReadonlySet<string> = new Set([' ', '$', '/$', '$?', '$!', '[', ']', '[!', 'v-if', 'ssr:0']);
/** A framework's pages are full of them; a story has this many nodes before we give up looking. */
const COMMENTS_READ = 200;

export function isFrameworkOwned(root: Element): boolean {
  if (root.closest(ROOTS) !== null || root.querySelector('astro-island, [data-reactroot], [q\\:container]') !== null)
    return true;
  if (root.ownerDocument.querySelector(STATES) !== null) return true;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let read = 0; read < COMMENTS_READ; read++) {
    const comment = walker.nextNode();
    if (comment === null) return false;
    if (MARKERS.has((comment as Comment).data)) return true;
  }
  return false;
}
