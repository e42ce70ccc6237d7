/** Change on a page: what is told, what is not, and that everything ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleChange, watchArticle } from '../../../../src/page/article/watch';
import { pageOf } from './dom';

const LONG = 'A paragraph that came late and is longer than a clock.';

/** A page with a window that has what the watcher uses. */
function setUp() {
  const document = pageOf('<main><p>The first paragraph of the story.</p></main>');
  const callbacks: MutationCallback[] = [];
  let observing = false;
  class Observer {
    constructor(callback: MutationCallback) {
      callbacks.push(callback);
    }
    observe() {
      observing = true;
    }
    disconnect() {
      observing = false;
    }
  }
  const view = Object.assign(new EventTarget(), {
    MutationObserver: Observer,
    location: { href: 'https://courier.example/a', hash: '' },
  });
  let hidden = false;
  Object.defineProperty(document, 'defaultView', { value: view });
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  const changes: ArticleChange[] = [];
  const controller = new AbortController();
  watchArticle(document, (change) => changes.push(change), controller.signal);
  const emit = (record: Partial<MutationRecord>) => {
    if (observing)
      callbacks[0]!(
        [{ type: 'childList', addedNodes: [], removedNodes: [], ...record } as unknown as MutationRecord],
        {} as MutationObserver,
      );
  };
  return {
    document,
    changes,
    controller,
    view,
    emit,
    isObserving: () => observing,
    hide: (value: boolean) => {
      hidden = value;
      document.dispatchEvent(new (document.createEvent('Event').constructor as typeof Event)('visibilitychange'));
    },
    add(text: string, own = false) {
      const main = document.querySelector('main')!;
      const node = document.createElement('p');
      node.textContent = text;
      if (own) node.setAttribute('data-newsgloss', '');
      main.append(node);
      emit({ target: main, addedNodes: [node] as unknown as NodeList });
      return node;
    },
    go(href: string, event = 'popstate') {
      view.location = { href, hash: href.includes('#') ? href.slice(href.indexOf('#')) : '' };
      view.dispatchEvent(new Event(event));
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('watchArticle', () => {
  it('tells once of a burst, when it is over', () => {
    const page = setUp();
    page.add(LONG);
    vi.advanceTimersByTime(200);
    page.add(LONG);
    expect(page.changes).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual(['content']);
  });

  it('says nothing of our own nodes', () => {
    const page = setUp();
    page.add(LONG, true);
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual([]);
  });

  it('says nothing of clocks', () => {
    const page = setUp();
    page.add('12:04');
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual([]);
  });

  it('says nothing when the text is what it was, but notices an edit of the same length', () => {
    const page = setUp();
    const paragraph = page.document.querySelector('p')!;
    page.emit({ target: paragraph, type: 'characterData' });
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual([]);
    paragraph.textContent = paragraph.textContent!.replace('first', 'final');
    page.emit({ target: paragraph, type: 'characterData' });
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual(['content']);
  });

  it.each(['popstate', 'hashchange'])('tells of navigation by %s', (event) => {
    const page = setUp();
    page.go('https://courier.example/b', event);
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual(['navigation']);
  });

  it('notices a new address when the page changes', () => {
    const page = setUp();
    page.view.location = { href: 'https://courier.example/b', hash: '' };
    page.add(LONG);
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual(['navigation']);
  });

  it('does not take a jump on the page for navigation, but a route in the fragment', () => {
    const page = setUp();
    page.go('https://courier.example/a#comments', 'hashchange');
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual([]);
    page.go('https://courier.example/a#/story/2', 'hashchange');
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual(['navigation']);
  });

  it('waits while the tab is hidden', () => {
    const page = setUp();
    page.hide(true);
    page.add(LONG);
    vi.advanceTimersByTime(20_000);
    expect(page.changes).toEqual([]);
    page.hide(false);
    vi.advanceTimersByTime(1_000);
    expect(page.changes).toEqual(['content']);
  });

  it('tells at most once a minute of a page that never rests, and never stops telling', () => {
    const page = setUp();
    for (let second = 0; second < 3_600; second++) {
      page.add(`${LONG} ${second}`);
      vi.advanceTimersByTime(1_000);
    }
    expect(page.changes.length).toBeGreaterThan(60);
    expect(page.changes.length).toBeLessThan(75);
  });

  it('tells of every post of a live blog, ten hours long, within seconds', () => {
    const page = setUp();
    for (let post = 1; post <= 200; post++) {
      page.add(`${LONG} ${post}`);
      vi.advanceTimersByTime(2_000);
      expect(page.changes).toHaveLength(post);
      vi.advanceTimersByTime(178_000);
    }
  });

  it('does not listen to a flood, and looks again later', () => {
    const page = setUp();
    page.add(LONG);
    vi.advanceTimersByTime(1_000);
    for (let i = 0; i <= 20_000; i++) page.emit({ target: page.document.querySelector('p')!, type: 'attributes' });
    expect(page.isObserving()).toBe(false);
    page.document.querySelector('p')!.textContent = `${LONG} It was changed in the flood.`;
    vi.advanceTimersByTime(2_000);
    expect([page.isObserving(), page.changes]).toEqual([true, ['content', 'content']]);
  });

  it('ends with the signal', () => {
    const page = setUp();
    page.add(LONG);
    page.controller.abort();
    page.go('https://courier.example/b');
    vi.advanceTimersByTime(20_000);
    expect([page.changes, page.isObserving()]).toEqual([[], false]);
  });
});
