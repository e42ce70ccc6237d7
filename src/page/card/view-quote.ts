/** A quote's card: who says it and how we know. */
import type { QuoteContent } from './content';
import { button, element } from './element';
import { percent } from './parts';
import { NOTICE_CLASS, TITLE_ID, type View } from './view-model';

export function quoteParts(content: QuoteContent, { t, actions }: View): (HTMLElement | null)[] {
  const { speaker, role, cue, form, confidence } = content;
  return [
    element(
      'div',
      {},
      element('p', { class: 'kind' }, t(`cardForm_${form}`)),
      element('h2', { id: TITLE_ID, dir: 'auto' }, speaker ?? t('cardNobody')),
    ),
    role === null ? null : element('p', { class: 'line', dir: 'auto' }, role),
    cue === null ? null : element('p', { class: 'description', dir: 'auto' }, t('cardCue', cue)),
    element(
      'div',
      { class: 'foot' },
      element(
        'p',
        { class: 'actions' },
        button({ text: t('cardCopy'), className: 'action', onClick: actions.copy }),
        element('span', { class: NOTICE_CLASS, role: 'status' }),
        speaker === null ? null : element('span', { class: 'sure' }, t('cardSure', percent(confidence, t))),
      ),
    ),
  ];
}
