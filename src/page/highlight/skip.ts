/** Where nothing is ever painted: text the reader edits, code, and dialogs that are no part of the story. */

const EDITED =
  'input, textarea, select, option, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="combobox"], [role="searchbox"]';
const NO_PROSE =
  'script, style, noscript, template, title, head, iframe, object, svg, math, code, pre, kbd, samp, canvas';
// By what consent tools call themselves: OneTrust, Cookiebot, Funding Choices, Didomi, Usercentrics, Quantcast, Sourcepoint.
const DIALOGS =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], #onetrust-consent-sdk, #CybotCookiebotDialog, .fc-consent-root, #didomi-host, #usercentrics-root, .qc-cmp2-container, [id^="sp_message_container"]';
const OWN = '[data-newsgloss]';

const SKIPPED = [EDITED, NO_PROSE, DIALOGS, OWN].join(', ');

/** Whether text of `node` may be painted. `known` remembers answers by element during one painting. */
export function isPaintable(node: Text, known: Map<Element, boolean>): boolean {
  const parent = node.parentElement;
  if (parent === null || !node.isConnected) return false;
  const before = known.get(parent);
  if (before !== undefined) return before;
  const answer = parent.closest(SKIPPED) === null;
  known.set(parent, answer);
  return answer;
}
