/** Change on a page: what is told, what is not, and that everything ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleChange, watchArticle } from '../../../../src/page/article/watch';
import { pageOf } from './dom';

const LONG = 'A paragraph that came late and is longer than a clock.';

/** A page with a window that has what the watcher uses. */
function setUp() {
  const document = pageOf('<main><p>The first paragraph of the story.</p></main>');
  const callbacks: MutationCallback[] = [];
  const observed = new Set<Node>();
  class Observer {
    constructor(callback: MutationCallback) {
      callbacks.push(callback);
    }
    observe(root: Node) {
      observed.add(root);
    }
    disconnect() {
      observed.clear();
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
  const watching = watchArticle(document, (change) => changes.push(change), controller.signal);
  const emit = (record: Partial<MutationRecord>) => {
    if (observed.size > 0)
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
    watching,
    isObserving: () => observed.size > 0,
    isInside: (shadow: Node) => observed.has(shadow),
    hide: (value: boolean) => {
      hidden = value;
      document.dispatchEvent(new (document.createEvent('Event').constructor as typeof Event)('visibilitychange'));
    },
    shadow(html: string) {
      const shadow = document.createElement('news-story').attachShadow({ mode: 'open' });
      shadow.innerHTML = html;
      // Linkedom leaves this out.
      Object.defineProperty(shadow, 'textContent', { get: () => shadow.firstElementChild?.textContent });
      return shadow;
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

  it('tells of edits inside included shadow trees, until another address is shown', () => {
    const page = setUp();
    const shadow = page.shadow('<p>The harbor authority will close the quay on Monday.</p>');
    page.watching.include([shadow]);
    expect(page.isInside(shadow)).toBe(true);
    const paragraph = shadow.querySelector('p')!;
    page.emit({ target: paragraph, type: 'characterData' });
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual([]);
    paragraph.textContent = 'The harbor authority will close the quay on Friday.';
    page.emit({ target: paragraph, type: 'characterData' });
    vi.advanceTimersByTime(10_000);
    expect(page.changes).toEqual(['content']);
    page.go('https://courier.example/b');
    expect(page.isInside(shadow)).toBe(false);
  });

  it('includes no shadow trees in a flood or after the end, but those of a flood when it is over', () => {
    const page = setUp();
    const shadow = page.shadow('<p>The harbor authority.</p>');
    for (let i = 0; i <= 20_000; i++) page.emit({ target: page.document.querySelector('p')!, type: 'attributes' });
    page.watching.include([shadow]);
    expect(page.isObserving()).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(page.isInside(shadow)).toBe(true);
    page.controller.abort();
    page.watching.include([page.shadow('<p>The harbor authority.</p>')]);
    expect(page.isObserving()).toBe(false);
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
