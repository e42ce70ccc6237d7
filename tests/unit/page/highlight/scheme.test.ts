/** Colors as browsers compute them. */
import { describe, expect, it } from 'vitest';
import { readColor } from '../../../../src/page/highlight/scheme';

describe('readColor', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(255 0 0 / 50%)', 0.2126, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 0 1 0 / 0.25)', 0.7152, 0.25],
  ])('%s', (text, luminance, alpha) => {
    const color = readColor(text);
    expect(color?.luminance).toBeCloseTo(luminance, 4);
    expect(color?.alpha).toBe(alpha);
  });
  it.each(['', 'transparent', 'oklch(0.5 0.1 120)', 'rgb(a, b, c)', 'color(display-p3 1 1 1)'])(
    'null for %s',
    (text) => {
      expect(readColor(text)).toBeNull();
    },
  );
});
