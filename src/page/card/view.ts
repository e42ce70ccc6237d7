/** The card as the reader sees it: frame, and what names and quotes share. */
import { button, element } from './element';
import { TITLE_ID, type View } from './view-model';
import { nameParts } from './view-name';
import { quoteParts } from './view-quote';

/** A non-modal dialog named by its heading. */
export function renderCard(view: View): HTMLElement {
  const { content, mode, actions, t } = view;
  const close =
    mode === 'hover' ? null : button({ text: '×', className: 'close', label: t('cardClose'), onClick: actions.close });
  return element(
    'div',
    { class: `card ${mode}`, role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': TITLE_ID, tabindex: '-1' },
    element(
      'div',
      { class: 'body' },
      ...(content.type === 'name' ? nameParts(content, view) : quoteParts(content, view)),
    ),
    close,
  );
}
