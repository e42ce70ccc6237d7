/** Messages are heard from our own pages and scripts alone, and only where they fit the schema. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (raw: unknown, sender: object) => unknown;
const listeners: Listener[] = [];
vi.mock('../../../src/extension/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));
const { onBackgroundMessage } = await import('../../../src/extension/platform/hear-background');
const { onPageMessage } = await import('../../../src/extension/platform/hear-page');

const ARTICLE = {
  url: null,
  title: null,
  byline: [],
  publisher: null,
  published: null,
  modified: null,
  section: null,
  language: 'en',
  isArticle: true,
  reasons: [],
  text: 'Rain fell. It stopped.',
  blocks: [
    { start: 0, end: 10, kind: 'paragraph' },
    { start: 11, end: 22, kind: 'paragraph' },
  ],
};
const OWN = { id: 'own' };

beforeEach(() => {
  listeners.length = 0;
});

describe('the background', () => {
  const heard = vi.fn(async () => null);
  beforeEach(() => {
    heard.mockClear();
    onBackgroundMessage(heard);
  });

  it.each([[{ type: 'about' }], [{ type: 'annotate', article: ARTICLE }], [{ type: 'badge', count: null }]])(
    'hears %j',
    async (message) => {
      expect(await listeners[0]!(message, OWN)).toEqual({ ok: true, value: null });
      expect(heard).toHaveBeenCalledWith(message, OWN);
    },
  );

  it.each([
    ['another extension', { type: 'about' }, { id: 'other' }],
    ['nobody', { type: 'about' }, {}],
    ['ourselves without a type', {}, OWN],
    ['ourselves of an unknown type', { type: 'install' }, OWN],
    ['ourselves no object', 'about', OWN],
    ['a count that is no number', { type: 'badge', count: '<b>' }, OWN],
    ['blocks out of the text', annotate([{ start: 0, end: 23, kind: 'paragraph' }]), OWN],
    ['blocks before the text', annotate([{ start: -1, end: 3, kind: 'paragraph' }]), OWN],
    ['blocks between units', annotate([{ start: 0.5, end: 3, kind: 'paragraph' }]), OWN],
    ['blocks that are empty', annotate([{ start: 3, end: 3, kind: 'paragraph' }]), OWN],
    ['blocks over each other', annotate([...ARTICLE.blocks, { start: 5, end: 8, kind: 'paragraph' }]), OWN],
    ['blocks of no kind', annotate([{ start: 0, end: 3, kind: 'script' }]), OWN],
  ])('does not hear %s', (_, message, sender) => {
    expect(listeners[0]!(message, sender)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a page', () => {
  const heard = vi.fn(async () => ({ status: 'off' as const }));

  it('hears its own extension until its life ends', async () => {
    const life = new AbortController();
    onPageMessage(heard, life.signal);
    expect(await listeners[0]!({ type: 'getState' }, OWN)).toEqual({ status: 'off' });
    for (const [message, sender] of [
      [{ type: 'getState' }, { id: 'other' }],
      [{ type: 'setOn' }, OWN],
      [{ type: 'goTo', start: 'x', end: 1 }, OWN],
      [{ type: 'next', what: 'page' }, OWN],
      [null, OWN],
    ] as const)
      expect(listeners[0]!(message, sender)).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    expect(listeners).toEqual([]);
  });
});

function annotate(blocks: readonly object[]): object {
  return { type: 'annotate', article: { ...ARTICLE, blocks } };
}
