/** A role in words: 'President, Kazakhstan, since 2019'. */
import type { Role } from '../../types';
import { t } from '../platform';

export function roleLine({ title, of, from, to }: Role): string {
  const what = of && !title.includes(of) ? t('roleOf', title, of) : title;
  const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (start && end) return t('roleBetween', what, start, end);
  return start ? t('roleSince', what, start) : what;
}
