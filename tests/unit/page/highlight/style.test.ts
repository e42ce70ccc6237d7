/** What the sheet promises: text keeps its color, nothing is printed, tints leave the text readable. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/page/highlight/colors';
import { DEFAULT_COLORS, type Hue, type KindColors, PALETTE } from '../../../../src/page/highlight/palette';
import { highlightOf, styleSheet } from '../../../../src/page/highlight/style';

const SCHEMES = [
  { scheme: 'light', paper: 255 },
  { scheme: 'dark', paper: 18 },
] as const;

const HUES = Object.keys(PALETTE) as Hue[];

/** Relative luminance by WCAG 2. */
function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** The color that an rgba() over gray paper shows. */
function shown(rgba: string, paper: number): number[] {
  const [r, g, b, alpha] = rgba.split(',').map(Number);
  return [r!, g!, b!].map((value) => value * alpha! + paper * (1 - alpha!));
}

describe.each(SCHEMES)('$scheme sheet', ({ scheme, paper }) => {
  const css = styleSheet({ scheme, colors: DEFAULT_COLORS });

  it('never sets a text color', () => {
    expect(css).not.toMatch(/[{;]color:/);
  });

  it('decorates on screens only', () => {
    const outside = css.slice(0, css.indexOf('@media screen{'));
    expect(outside).not.toMatch(/background|decoration|shadow/);
    expect(css.indexOf('background')).toBeGreaterThan(css.indexOf('@media screen{'));
  });

  it.each(HUES)('%s: the line shows at 3:1, the tint keeps plain text at 4.5:1', (hue) => {
    const colors = Object.fromEntries(KINDS.map((kind) => [kind, hue])) as KindColors;
    const rule = styleSheet({ scheme, colors }).split(`::highlight(${highlightOf('person')})`)[1]!;
    const tint = /background-color:rgba\(([^)]+)\)/.exec(rule)![1]!;
    const line = /underline 1\.5px rgba\(([^)]+)\)/.exec(rule)![1]!;
    const paperRgb = [paper, paper, paper];
    expect(contrast(shown(line, paper), paperRgb)).toBeGreaterThanOrEqual(3);
    const ink = scheme === 'light' ? [80, 80, 80] : [190, 190, 190];
    expect(contrast(ink, shown(tint, paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(HUES)('%s is text of 4.5:1 on the card', (hue) => {
    const card = scheme === 'light' ? [255, 255, 255] : [31, 35, 45];
    expect(contrast(PALETTE[hue][scheme], card)).toBeGreaterThanOrEqual(4.5);
  });

  it('paints each kind in the hue chosen for it', () => {
    const own = styleSheet({ scheme, colors: { ...DEFAULT_COLORS, place: 'red' } });
    expect(own.split('.newsgloss-place{')[1]).toContain(`rgba(${PALETTE.red[scheme].join(', ')}`);
    expect(own.split('.newsgloss-group{')[1]).toContain(`rgba(${PALETTE.violet[scheme].join(', ')}`);
  });
});
