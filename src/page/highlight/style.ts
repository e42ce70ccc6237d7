/** The style sheet of what is painted. Never a text color; nothing in print. */
import type { Kind } from '../../types';
import { activeTint, KINDS, lineOf, quoteLine, quoteTint, tintOf } from './colors';
import type { Scheme } from './types';

export const MARK_CLASS = 'newsgloss-mark';
export const ACTIVE_HIGHLIGHT = 'newsgloss-active';
export const highlightOf = (kind: Kind): string => `newsgloss-${kind}`;
export const quoteHighlight = (named: boolean): string => (named ? 'newsgloss-quote' : 'newsgloss-quote-unnamed');
export const HIGHLIGHTS: readonly string[] = [
  ...KINDS.map(highlightOf),
  quoteHighlight(true),
  quoteHighlight(false),
  ACTIVE_HIGHLIGHT,
];

/** Two lines read as one when a name is also a link: this one stands lower. */
const LINE = 'underline 1.5px';

export function styleSheet(scheme: Scheme): string {
  return [
    // The page's own rules for <mark> are meant for its own marks. Important, as theirs may be more specific.
    `mark.${MARK_CLASS}{all:unset!important;display:inline!important}`,
    '@media screen{',
    ...KINDS.map((kind) => {
      const line = `${LINE} ${lineOf(kind, scheme)}`;
      const tint = tintOf(kind, scheme);
      return [
        `mark.${MARK_CLASS}.${highlightOf(kind)}{text-decoration:${line}!important;text-underline-offset:.22em!important;background-color:${tint}!important;border-radius:2px!important}`,
        `::highlight(${highlightOf(kind)}){text-decoration:${line};background-color:${tint}}`,
      ].join('');
    }),
    `::highlight(${quoteHighlight(true)}){background-color:${quoteTint(scheme)}}`,
    `::highlight(${quoteHighlight(false)}){text-decoration:underline dotted 1px ${quoteLine(scheme)}}`,
    `::highlight(${ACTIVE_HIGHLIGHT}){background-color:${activeTint(scheme)}}`,
    '}',
    // Forced colors drop tints and set line colors: a plain line in the text's color stays.
    `@media screen and (forced-colors:active){mark.${MARK_CLASS}{text-decoration:underline 2px!important}}`,
  ].join('');
}
