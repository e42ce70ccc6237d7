/** Entry point on a page: one reader for it, however often the script is injected. */
import { removeLeftovers } from '../../page/highlight';
import { isAlive } from '../platform';
import { startReader } from './reader';

/** Kept in the world of our content scripts, where the page cannot see it. */
const scope = globalThis as { newsglossLife?: AbortController };

/** Heard by scripts of versions before, which may live in a world of their own; the page can at most let those check themselves. */
const TAKEOVER = 'newsgloss-takeover';

// The script of a version that was updated away cannot reach its background any more: this one takes its place.
if (scope.newsglossLife === undefined || scope.newsglossLife.signal.aborted || !isAlive()) {
  scope.newsglossLife?.abort();
  const life = new AbortController();
  scope.newsglossLife = life;
  document.dispatchEvent(new Event(TAKEOVER));
  // Where the browser ended the last version's script without a word, its marks stand there still.
  removeLeftovers(document);
  for (const type of [TAKEOVER, 'visibilitychange'])
    document.addEventListener(type, () => isAlive() || life.abort(), { signal: life.signal });
  startReader(document, life);
}
