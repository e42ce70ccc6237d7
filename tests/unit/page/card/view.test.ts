/** What a card shows: text only, no empty fields, no foreign links. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent, NameContent, QuoteContent } from '../../../../src/page/card/content';
import { renderCard } from '../../../../src/page/card/view';
import type { View, ViewActions } from '../../../../src/page/card/view-model';

const NAME: NameContent = {
  type: 'name',
  title: 'Ingrid Solberg-Aune',
  kind: 'person',
  line: 'Fisheries minister of Norway since 2021',
  now: null,
  description: 'Norwegian politician',
  facts: [
    { label: 'Country', value: 'Norway' },
    { label: 'Party', value: '' },
  ],
  asOf: '1 June 2025',
  inStory: { count: 3, quotes: [{ index: 4, text: 'We will not sign' }] },
  confidence: 0.915,
  candidates: [
    { name: 'Ingrid Solberg-Aune', score: 0.9, reasons: ['full name in the text'] },
    { name: 'Ingrid Solberg', score: 0.1, reasons: [] },
  ],
  wikipediaUrl: 'https://en.wikipedia.org/wiki/X',
  ownUrl: null,
  ownList: null,
  origin: 'dataset',
};
const QUOTE: QuoteContent = {
  type: 'quote',
  speaker: null,
  role: null,
  cue: null,
  form: 'mixed',
  confidence: 0.4,
  text: 'a quiet scandal',
};

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
});
afterEach(() => vi.unstubAllGlobals());

function actions(): ViewActions {
  return { close: vi.fn(), step: vi.fn(), goToQuote: vi.fn(), notThisOne: vi.fn(), copy: vi.fn() };
}

function render(content: CardContent, more: Partial<View> = {}): HTMLElement {
  const t = (key: string, ...args: readonly (string | number)[]) => [key, ...args].join(' ');
  return renderCard({ content, mode: 'hover', position: null, actions: actions(), t, ...more });
}

function click(by: 'by the reader' | 'by a script'): Event {
  const event = document.createEvent('Event');
  event.initEvent('click', true);
  return Object.defineProperty(event, 'isTrusted', { value: by === 'by the reader' });
}

const textsOf = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll(selector)].map((element) => element.textContent);

describe('a name', () => {
  it('is a dialog named by its heading', () => {
    const card = render(NAME);
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.textContent).toBe(NAME.title);
  });

  it('shows facts that have a value, and no others', () => {
    const card = render(NAME);
    expect(textsOf(card, 'dt')).toEqual(['Country']);
    expect(textsOf(card, 'dd')).toEqual(['Norway']);
    expect(render({ ...NAME, facts: [] }).querySelector('dl')).toBeNull();
  });

  it('leaves out what is not known', () => {
    const bare = render({ ...NAME, line: null, description: '', asOf: null, wikipediaUrl: null, candidates: [] });
    for (const selector of ['.line', '.now', '.description', '.as-of', 'a', 'details'])
      expect(bare.querySelector(selector), selector).toBeNull();
  });

  it('tells rivals and reasons', () => {
    const card = render(NAME);
    expect(textsOf(card, '.reasons li')).toEqual(['full name in the text']);
    expect(textsOf(card, '.rival')).toEqual(['Ingrid Solberg']);
    expect(card.querySelector('summary .sure')?.textContent).toBe('percent 92');
  });

  it('from the story alone says so and offers no rivals', () => {
    const card = render({ ...NAME, origin: 'story' });
    expect(card.querySelector('.origin')?.textContent).toBe('cardFromStory');
    expect(card.querySelector('details')).toBeNull();
    expect(card.textContent).not.toContain('cardNotThisOne');
  });

  it.each(['javascript:alert(1)', 'http://en.wikipedia.org/wiki/X', 'data:text/html,x', '', ' https://x'])(
    'makes no link of %j',
    (wikipediaUrl) => {
      expect(render({ ...NAME, wikipediaUrl }).querySelector('a')).toBeNull();
    },
  );

  it('opens its link in a tab of its own that knows nothing of this one', () => {
    const link = render(NAME).querySelector('a')!;
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('shows markup in data as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const card = render({ ...NAME, title: evil, line: evil, description: evil, facts: [{ label: evil, value: evil }] });
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('h2')?.textContent).toBe(evil);
  });

  it('has buttons that do what they say', () => {
    const done = actions();
    const card = render(NAME, { actions: done, mode: 'pinned', position: { at: 2, of: 3 } });
    for (const made of card.querySelectorAll('button')) made.dispatchEvent(click('by the reader'));
    expect(done.step).toHaveBeenNthCalledWith(1, -1);
    expect(done.step).toHaveBeenNthCalledWith(2, 1);
    expect(done.goToQuote).toHaveBeenCalledWith(4);
    for (const action of [done.copy, done.notThisOne, done.close]) expect(action).toHaveBeenCalledTimes(1);
  });

  it('has buttons that do nothing for a script of the page', () => {
    const done = actions();
    const card = render(NAME, { actions: done, mode: 'pinned', position: { at: 2, of: 3 } });
    for (const made of card.querySelectorAll('button')) made.dispatchEvent(click('by a script'));
    for (const action of Object.values(done)) expect(action).not.toHaveBeenCalled();
  });

  it('has a close button only when it would not close by itself', () => {
    expect(render(NAME).querySelector('.close')).toBeNull();
    for (const mode of ['pinned', 'sheet'] as const)
      expect(render(NAME, { mode }).querySelector('.close')).not.toBeNull();
  });
});

describe('a quote', () => {
  it('says when nobody is named, and is not sure of that', () => {
    const card = render(QUOTE);
    expect(card.querySelector('h2')?.textContent).toBe('cardNobody');
    expect(card.querySelector('.sure')).toBeNull();
    expect(card.querySelector('.kind')?.textContent).toBe('cardForm_mixed');
  });

  it('names speaker, role and cue', () => {
    const card = render({ ...QUOTE, speaker: 'Ingrid Solberg-Aune', role: 'minister', cue: 'told reporters' });
    expect(textsOf(card, 'h2, .line, .description')).toEqual([
      'Ingrid Solberg-Aune',
      'minister',
      'cardCue told reporters',
    ]);
  });
});
