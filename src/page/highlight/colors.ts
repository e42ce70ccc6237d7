/** The colors of kinds, and how they look on light and on dark pages. */
import type { Kind } from '../../types';
import type { Scheme } from './types';

/** What has a color of its own. */
export type Tone = Kind | 'quote';

type Rgb = readonly [number, number, number];

export const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

/** The extension's own hues. Each line reaches 3:1 on white and on #121212, so that it can be seen without the tint (WCAG 1.4.11). */
const HUES: Readonly<Record<Scheme, Readonly<Record<Kind, Rgb>>>> = {
  light: {
    person: [176, 112, 18],
    organization: [43, 108, 176],
    place: [47, 133, 90],
    group: [107, 70, 193],
    event: [184, 50, 128],
    work: [44, 122, 123],
    product: [74, 85, 104],
  },
  dark: {
    person: [240, 185, 92],
    organization: [125, 180, 239],
    place: [116, 207, 159],
    group: [185, 162, 245],
    event: [240, 143, 196],
    work: [111, 208, 209],
    product: [180, 188, 203],
  },
};

const QUOTE: Readonly<Record<Scheme, Rgb>> = { light: [90, 97, 114], dark: [163, 169, 184] };

/** Tints keep the contrast of the page's text: black on white stays above 18:1, #767676 on white above 4:1. */
const TINT = { light: 0.09, dark: 0.14 } as const;
const TINT_ACTIVE = { light: 0.16, dark: 0.2 } as const;
const QUOTE_TINT = { light: 0.07, dark: 0.12 } as const;
const LINE = { light: 0.85, dark: 0.85 } as const;

export const lineOf = (kind: Kind, scheme: Scheme): string => rgba(HUES[scheme][kind], LINE[scheme]);
export const tintOf = (kind: Kind, scheme: Scheme): string => rgba(HUES[scheme][kind], TINT[scheme]);
export const activeTintOf = (tone: Tone, scheme: Scheme): string =>
  rgba(tone === 'quote' ? QUOTE[scheme] : HUES[scheme][tone], TINT_ACTIVE[scheme]);
export const quoteTint = (scheme: Scheme): string => rgba(QUOTE[scheme], QUOTE_TINT[scheme]);
export const quoteLine = (scheme: Scheme): string => rgba(QUOTE[scheme], 0.6);

function rgba([red, green, blue]: Rgb, alpha: number): string {
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}
