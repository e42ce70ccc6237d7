/** Entry point on a page: one reader for it, however often the script is injected. */
import { isAlive } from '../platform';
import { startReader } from './reader';

/** Kept in the world of our content scripts, where the page cannot see it. */
const scope = globalThis as { newsglossLife?: AbortController };

// The script of a version that was updated away cannot reach its background any more: this one takes its place.
if (scope.newsglossLife === undefined || scope.newsglossLife.signal.aborted || !isAlive()) {
  scope.newsglossLife?.abort();
  const life = new AbortController();
  scope.newsglossLife = life;
  startReader(document, life);
}
