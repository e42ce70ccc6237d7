/** Is the pointer on its way to the card? */
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../../src/page/card/triangle';

/** Card below: 100–400 across, 200–500 down. */
const box = { left: 100, top: 200, right: 400, bottom: 500 };
const way = (last: [number, number], now: [number, number], buffer = 0) =>
  isOnTheWay({ last: { x: last[0], y: last[1] }, now: { x: now[0], y: now[1] }, box, buffer });

const ON_THE_WAY: readonly [string, [number, number], [number, number]][] = [
  ['straight down', [250, 150], [250, 160]],
  ['down to the left corner', [250, 150], [202, 166]],
  ['down to the right corner', [250, 150], [298, 166]],
  ['from far left, flat', [20, 190], [60, 196]],
  ['from below, up', [250, 560], [250, 540]],
  ['from the right side', [450, 300], [430, 310]],
  ['into the card', [250, 190], [250, 205]],
];
const NOT: readonly [string, [number, number], [number, number]][] = [
  ['standing still', [250, 150], [250, 150]],
  ['up', [250, 150], [250, 140]],
  ['sideways along the line', [250, 150], [270, 150]],
  ['down, but past the corner', [250, 150], [150, 160]],
  ['away from the side', [450, 300], [470, 310]],
  ['beyond the card', [250, 150], [250, 700]],
];

describe('isOnTheWay', () => {
  it.each(ON_THE_WAY)('%s', (_, last, now) => {
    expect(way(last, now)).toBe(true);
  });
  it.each(NOT)('not %s', (_, last, now) => {
    expect(way(last, now)).toBe(false);
  });
  it('forgives a near miss of the corner by the buffer', () => {
    expect(way([250, 150], [92, 199])).toBe(false);
    expect(way([250, 150], [92, 199], 12)).toBe(true);
  });
});
