/** A page for tests: markup to document, with what linkedom leaves to browsers. */
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** The document of `body`'s markup. The globals that the code under test reads are stubbed with the page's own. */
export function pageOf(body: string): Document {
  const window = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4, SHOW_COMMENT: 128 });
  vi.stubGlobal('Element', window.Element);
  return window.document as unknown as Document;
}

/** Every text node in document order. */
export function textsOf(root: Node): Text[] {
  const found: Text[] = [];
  for (const child of root.childNodes) {
    if (child.nodeType === 3) found.push(child as Text);
    else found.push(...textsOf(child));
  }
  return found;
}

/** The text node that contains `words`. */
export function textWith(document: Document, words: string): Text {
  const found = textsOf(document.body).find((node) => node.data.includes(words));
  if (found === undefined) throw new Error(`no text node holds '${words}'`);
  return found;
}

/** Wraps a part of a text node as mark.js does: head, mark, tail are always three nodes. */
export function wrap(node: Text, words: string): { mark: Element; head: Text; tail: Text } {
  const document = node.ownerDocument;
  const start = node.data.indexOf(words);
  const mark = document.createElement('mark');
  mark.textContent = words;
  const tail = document.createTextNode(node.data.slice(start + words.length));
  node.data = node.data.slice(0, start);
  node.after(mark, tail);
  return { mark, head: node, tail };
}
