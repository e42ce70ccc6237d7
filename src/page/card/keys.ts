/** Which keys do what. Sites have keys of their own, so few are taken and none is swallowed. */

export type Command = 'escape' | 'pin' | 'nextName' | 'previousName' | 'nextQuote' | 'previousQuote';

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'
>;

const COMMANDS: Readonly<Record<string, Command>> = {
  n: 'nextName',
  p: 'previousName',
  N: 'nextQuote',
  P: 'previousQuote',
};

/** Where typing means text, or a widget's own keys. */
const TYPING =
  'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="combobox"], [role="searchbox"], [role="listbox"], [role="menu"], [role="tree"], [role="grid"], [role="application"]';

/** What a key press asks for; null when it is the page's. */
export function commandOf(press: KeyPress, where: Element | null): Command | null {
  if (press.defaultPrevented || press.isComposing) return null;
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (where?.closest(TYPING)) return null;
  if (press.key === 'Escape') return press.shiftKey ? null : 'escape';
  // Enter on a link or button is that one's own.
  if (press.key === 'Enter') return !press.shiftKey && isPlain(where) ? 'pin' : null;
  return COMMANDS[press.key] ?? null;
}

function isPlain(where: Element | null): boolean {
  return where === null || where.localName === 'body' || where.localName === 'html';
}
