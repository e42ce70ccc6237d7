/** The style sheet of what is painted. Never a text color; nothing in print. */
import type { Kind } from '../../types';
import { activeTintOf, KINDS, lineOf, type Paint, quoteLine, quoteTint, type Tone, tintOf } from './colors';

export const MARK_CLASS = 'newsgloss-mark';
export const highlightOf = (kind: Kind): string => `newsgloss-${kind}`;
export const quoteHighlight = (named: boolean): string => (named ? 'newsgloss-quote' : 'newsgloss-quote-unnamed');
export const activeHighlight = (tone: Tone): string => `newsgloss-active-${tone}`;

const TONES: readonly Tone[] = [...KINDS, 'quote'];
/** Every highlight that there may be. Firefox does not let content scripts list those that there are. */
export const HIGHLIGHTS: readonly string[] = [
  ...KINDS.map(highlightOf),
  ...TONES.map(activeHighlight),
  quoteHighlight(true),
  quoteHighlight(false),
];

export function styleSheet(paint: Paint): string {
  const { scheme } = paint;
  return [
    // The page's own rules for <mark> are meant for its own marks. Important, as theirs may be more specific.
    `mark.${MARK_CLASS}{all:unset!important;display:inline!important}`,
    '@media screen{',
    ...KINDS.map((kind) => {
      const line = lineOf(kind, paint);
      const tint = `background-color:${tintOf(kind, paint)}`;
      // Chromium repaints an element's text decoration in the text's color wherever a highlight (a quote) lies over it, so a shadow.
      const mark = `${tint}!important;box-shadow:inset 0 -1.5px ${line}!important;border-radius:2px 2px 0 0!important`;
      return [
        `mark.${MARK_CLASS}.${highlightOf(kind)}{${mark}}`,
        `::highlight(${highlightOf(kind)}){${tint};text-decoration:underline 1.5px ${line}}`,
      ].join('');
    }),
    `::highlight(${quoteHighlight(true)}){background-color:${quoteTint(scheme)}}`,
    `::highlight(${quoteHighlight(false)}){text-decoration:underline dotted 1px ${quoteLine(scheme)}}`,
    ...TONES.map((tone) => `::highlight(${activeHighlight(tone)}){background-color:${activeTintOf(tone, paint)}}`),
    '}',
    // Forced colors drop tints and shadows: a real line in the text's color stays.
    `@media screen and (forced-colors:active){mark.${MARK_CLASS}{text-decoration:underline 2px!important}}`,
  ].join('');
}
