/** The colors that kinds can have. Named, so that the reader chooses among what is checked for contrast. */
import type { Kind } from '../../types';
import type { Scheme } from './types';

export type Rgb = readonly [number, number, number];

/**
 * On light and on dark paper. Each is text of 4.5:1 on white or on the dark card (#1f232d), and its line of 85 % still
 * reaches 3:1 on white or on #121212, so that it can be seen without the tint (WCAG 1.4.3, 1.4.11); a test computes both.
 */
export const PALETTE = {
  amber: { light: [154, 102, 15], dark: [240, 185, 92] },
  orange: { light: [176, 78, 16], dark: [247, 165, 110] },
  red: { light: [185, 50, 50], dark: [245, 146, 140] },
  pink: { light: [184, 50, 128], dark: [240, 143, 196] },
  violet: { light: [107, 70, 193], dark: [185, 162, 245] },
  blue: { light: [43, 108, 176], dark: [125, 180, 239] },
  teal: { light: [40, 112, 113], dark: [111, 208, 209] },
  green: { light: [42, 122, 82], dark: [116, 207, 159] },
  olive: { light: [102, 108, 20], dark: [202, 206, 112] },
  slate: { light: [74, 85, 104], dark: [180, 188, 203] },
} as const satisfies Record<string, Record<Scheme, Rgb>>;

export type Hue = keyof typeof PALETTE;
export type KindColors = Readonly<Record<Kind, Hue>>;

export const DEFAULT_COLORS: KindColors = {
  person: 'amber',
  organization: 'blue',
  place: 'green',
  group: 'violet',
  event: 'pink',
  work: 'teal',
  product: 'slate',
};

/** CSS color of text in this hue. */
export const textColor = (hue: Hue, scheme: Scheme): string => `rgb(${PALETTE[hue][scheme].join(' ')})`;
