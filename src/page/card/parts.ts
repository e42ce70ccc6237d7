/** Small parts of the card's views. */
import type { Translate } from './content';
import { element } from './element';

export const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100)} %`;

/** A real link, so that middle click and the context menu work. Only https: what else stands in a page's data is no link. */
export function wikipediaLink(url: string | null, t: Translate): HTMLElement | null {
  if (!url?.startsWith('https://')) return null;
  return element('a', { class: 'action', href: url, target: '_blank', rel: 'noopener noreferrer' }, t('cardWikipedia'));
}
