/** What an element says about the text inside it, from everything that can be read off it. */
import { EVIDENCE, evidenceOfNames, evidenceOfTag } from './evidence';

export function evidenceOf(element: Element, name: string): number {
  let bits = evidenceOfTag(name);
  const classes = element.getAttribute('class') ?? '';
  const id = element.id;
  if (classes !== '' || id !== '') bits |= evidenceOfNames(id === '' ? classes : `${classes} ${id}`);
  const role = element.getAttribute('role');
  if (role !== null) bits |= evidenceOfRole(role);
  if (element.hasAttribute('hidden')) bits |= EVIDENCE.hidden;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/.test(style)) bits |= EVIDENCE.hidden;
  return bits;
}

function evidenceOfRole(role: string): number {
  if (role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'search') return EVIDENCE.navigation;
  if (role === 'complementary') return EVIDENCE.aside;
  if (role === 'contentinfo') return EVIDENCE.footer;
  if (role === 'dialog' || role === 'alertdialog') return EVIDENCE.notice;
  if (role === 'button') return EVIDENCE.button;
  if (role === 'article') return EVIDENCE.article;
  return 0;
}

const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text)?|assistive-?text|off-?screen)(?:$|[\s_-])/i;

/** A label that is read out and not shown, or a part that is switched off. */
export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const classes = element.getAttribute('class');
  if (classes !== null && FOR_SCREEN_READERS.test(classes)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/.test(style);
}
