/** Whose page it is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFrameworkOwned } from '../../../../src/page/highlight/frameworks';
import { pageOf } from './page';

afterEach(() => vi.unstubAllGlobals());

const OWNED = [
  '<div id="__next"><article>x</article></div>',
  '<div id="root"><main><article>x</article></main></div>',
  '<div data-v-app><article>x</article></div>',
  '<app-root ng-version="19.0.0"><article>x</article></app-root>',
  '<article>x <astro-island>y</astro-island></article>',
  '<article>x</article><script id="__NEXT_DATA__" type="application/json">{}</script>',
  '<article><p>Hello <!-- -->Merkel<!-- --> and</p></article>',
  '<article><!--[--><p>x</p><!--]--></article>',
];
const PLAIN = [
  '<article>x</article>',
  '<article><!-- end of lead --><p>x</p></article>',
  '<article><p>x</p><!----></article>',
  '<div id="page"><article>x</article></div>',
  '<div id="root"></div><article>x</article>',
];

describe('isFrameworkOwned', () => {
  it.each(OWNED)('yes: %s', (body) => {
    expect(isFrameworkOwned(pageOf(body).querySelector('article')!)).toBe(true);
  });
  it.each(PLAIN)('no: %s', (body) => {
    expect(isFrameworkOwned(pageOf(body).querySelector('article')!)).toBe(false);
  });
});
