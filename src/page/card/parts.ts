/** Small parts of the card's views. */
import type { Translate } from './content';
import { element } from './element';

/** A share from 0 to 1 as the reader's language writes it. */
export const percent = (share: number, t: Translate): string =>
  t('percent', Math.round(Math.min(1, Math.max(0, share)) * 100));

/** A real link, so that middle click and the context menu work. Only of the web: what else stands in data is no link. */
export function pageLink(url: string | null, words: string, scheme = /^https?:\/\//): HTMLElement | null {
  if (url === null || !scheme.test(url)) return null;
  return element('a', { class: 'action', href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
}
