/** What an element says about the text inside it, from everything that can be read off it. */
import { EVIDENCE } from './evidence';
import { evidenceOfNames } from './name-evidence';
import type { Tag } from './tags';

/** Marks what this extension put into the page. */
export const OWN_ATTRIBUTE = 'data-newsgloss';

/** Besides evidence: a label that is read out and not shown, or a part that is switched off. */
export const UNSEEN = 1 << 30;
/** Besides evidence: put here by this extension. */
export const OWN = 1 << 31;
export const NO_EVIDENCE = UNSEEN | OWN;

/** Evidence of an element with attributes, and what is besides it; `classes`: its class attribute. */
export function evidenceOf(element: Element, tag: Tag, classes: string): number {
  let bits = tag.evidence;
  if (element.hasAttribute(OWN_ATTRIBUTE)) bits |= OWN;
  // All else that they say is passed over.
  if (tag.strong) return bits;
  const id = element.getAttribute('id') ?? '';
  // Read as one: `class="main" id="content"` says what `class="main-content"` says.
  if (id !== '') bits |= evidenceOfNames(`${classes} ${id}`) | (evidenceOfClasses(classes) & UNSEEN);
  else if (classes !== '') bits |= evidenceOfClasses(classes);
  const role = element.getAttribute('role');
  if (role !== null) bits |= evidenceOfRole(role);
  if (element.hasAttribute('hidden')) bits |= EVIDENCE.hidden | UNSEEN;
  const style = element.getAttribute('style');
  if (style !== null && STYLED_AWAY.test(style))
    bits |= DISPLAY_NONE.test(style) ? EVIDENCE.hidden | UNSEEN : EVIDENCE.hidden;
  return bits;
}

const DISPLAY_NONE = /display\s*:\s*none/;
const STYLED_AWAY = /display\s*:\s*none|visibility\s*:\s*hidden/;

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

const known = new Map<string, number>();
/** Class strings repeat within a page and over pages; the memory is dropped when a page invents too many. */
const KNOWN_LIMIT = 5000;

function evidenceOfClasses(classes: string): number {
  const found = known.get(classes);
  if (found !== undefined) return found;
  const bits = evidenceOfNames(classes) | (FOR_SCREEN_READERS.test(classes) ? UNSEEN : 0);
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(classes, bits);
  return bits;
}
