/** The colors of kinds, and how they look on light and on dark pages. */
import type { Kind } from '../../types';
import { type KindColors, PALETTE, type Rgb } from './palette';
import type { Scheme } from './types';

/** What has a color of its own. */
export type Tone = Kind | 'quote';

export const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

const QUOTE: Readonly<Record<Scheme, Rgb>> = { light: [90, 97, 114], dark: [163, 169, 184] };

/** Tints keep the contrast of the page's text: black on white stays above 18:1, #767676 on white above 4:1. */
const TINT = { light: 0.09, dark: 0.14 } as const;
const TINT_ACTIVE = { light: 0.16, dark: 0.2 } as const;
const QUOTE_TINT = { light: 0.07, dark: 0.12 } as const;
const LINE = { light: 0.85, dark: 0.85 } as const;

/** What the sheet needs to know of colors: the scheme of the page, and which hue the reader gave each kind. */
export type Paint = { readonly scheme: Scheme; readonly colors: KindColors };

export const lineOf = (kind: Kind, { scheme, colors }: Paint): string =>
  rgba(PALETTE[colors[kind]][scheme], LINE[scheme]);
export const tintOf = (kind: Kind, { scheme, colors }: Paint): string =>
  rgba(PALETTE[colors[kind]][scheme], TINT[scheme]);
export const activeTintOf = (tone: Tone, { scheme, colors }: Paint): string =>
  rgba(tone === 'quote' ? QUOTE[scheme] : PALETTE[colors[tone]][scheme], TINT_ACTIVE[scheme]);
export const quoteTint = (scheme: Scheme): string => rgba(QUOTE[scheme], QUOTE_TINT[scheme]);
export const quoteLine = (scheme: Scheme): string => rgba(QUOTE[scheme], 0.6);

function rgba([red, green, blue]: Rgb, alpha: number): string {
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}
