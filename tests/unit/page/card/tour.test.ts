/** Walking what is painted. */
import { describe, expect, it } from 'vitest';
import type { Surface, Target } from '../../../../src/page/card/content';
import { sameTarget } from '../../../../src/page/card/timing';
import { isInWindow, nextTarget, siblings } from '../../../../src/page/card/tour';
import { nameOf, quoteOf } from './clock';

const ORDER: readonly Target[] = [nameOf(1), quoteOf(0), nameOf(2), nameOf(1, 1), quoteOf(1)];
/** Targets stand 100 px apart; the window starts at `scrolled`. */
const surfaceAt = (scrolled: number, order = ORDER): Surface => ({
  hitTest: () => null,
  targets: () => order,
  rectsOf: (target) => {
    const top = order.findIndex((other) => sameTarget(other, target)) * 100 - scrolled;
    return [{ top, bottom: top + 20 } as DOMRect];
  },
  reveal: () => true,
  emphasize: () => undefined,
  scheme: () => 'light',
});
const step = (type: Target['type'], by: -1 | 1, from: Target | null, scrolled = 0) =>
  nextTarget({ surface: surfaceAt(scrolled), type, by, from });

describe('nextTarget', () => {
  it.each([
    ['name', 1, nameOf(1), nameOf(2)],
    ['name', 1, nameOf(2), nameOf(1, 1)],
    ['name', 1, nameOf(1, 1), nameOf(1)],
    ['name', -1, nameOf(1), nameOf(1, 1)],
    ['name', 1, quoteOf(0), nameOf(2)],
    ['quote', 1, nameOf(2), quoteOf(1)],
    ['quote', 1, quoteOf(1), quoteOf(0)],
    ['quote', -1, nameOf(2), quoteOf(0)],
  ] as const)('%s %i from %o', (type, by, from, expected) => {
    expect(step(type, by, from)).toEqual(expected);
  });

  it('starts with the first in the window', () => {
    expect(step('name', 1, null, 150)).toEqual(nameOf(2));
    expect(step('quote', 1, null, 150)).toEqual(quoteOf(1));
    expect(step('name', 1, null, 0)).toEqual(nameOf(1));
  });

  it('starts at the top when all are above, and where what was shown is gone', () => {
    expect(step('name', 1, null, 9000)).toEqual(nameOf(1));
    expect(step('name', 1, nameOf(99), 150)).toEqual(nameOf(2));
  });

  it('finds nothing where nothing is painted', () => {
    expect(nextTarget({ surface: surfaceAt(0, []), type: 'name', by: 1, from: null })).toBeNull();
    expect(nextTarget({ surface: surfaceAt(0, [nameOf(1)]), type: 'quote', by: 1, from: nameOf(1) })).toBeNull();
  });
});

describe('siblings', () => {
  it('are the mentions of the same name', () => {
    expect(siblings(nameOf(1, 1), surfaceAt(0))).toEqual({ all: [nameOf(1), nameOf(1, 1)], index: 1 });
    expect(siblings(quoteOf(1), surfaceAt(0))).toEqual({ all: [quoteOf(1)], index: 0 });
  });
});

describe('isInWindow', () => {
  it.each([
    [0, true],
    [200, true],
    [201, false],
    [-480, true],
    [-481, false],
  ])('scrolled %i', (scrolled, expected) => {
    expect(isInWindow(nameOf(2), surfaceAt(scrolled), 700)).toBe(expected);
  });
});
