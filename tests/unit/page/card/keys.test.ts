/** Which keys are the card's and which the page's. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from '../../../../src/page/card/keys';

const { document } = parseHTML(
  '<!doctype html><body><p>text</p><a href="/">link</a><button>b</button><input><textarea></textarea><div contenteditable><b>edit</b></div><div role="textbox"><i>x</i></div><ul role="listbox"><li>y</li></ul></body>',
);
const at = (selector: string) => document.querySelector(selector) as unknown as Element;
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('commandOf', () => {
  it.each([
    ['Escape', 'body', 'escape'],
    ['Escape', 'a', 'escape'],
    ['Escape', 'button', 'escape'],
    ['Enter', 'body', 'pin'],
    ['n', 'body', 'nextName'],
    ['p', 'p', 'previousName'],
    ['N', 'body', 'nextQuote'],
    ['P', 'a', 'previousQuote'],
  ])('%s on %s: %s', (key, where, command) => {
    expect(commandOf(press(key, { shiftKey: key === 'N' || key === 'P' }), at(where))).toBe(command);
  });

  it.each([
    ['Escape', 'input'],
    ['Escape', 'textarea'],
    ['n', 'input'],
    ['n', 'textarea'],
    ['n', '[contenteditable] b'],
    ['n', '[role=textbox] i'],
    ['n', 'li'],
    ['Enter', 'a'],
    ['Enter', 'button'],
    ['x', 'body'],
    ['ArrowDown', 'body'],
  ])('%s on %s is the page’s', (key, where) => {
    expect(commandOf(press(key), at(where))).toBeNull();
  });

  it.each([
    ['a claimed key', { defaultPrevented: true }],
    ['composing', { isComposing: true }],
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
  ])('nothing with %s', (_, more) => {
    for (const key of ['Escape', 'n', 'p', 'Enter']) expect(commandOf(press(key, more), at('body'))).toBeNull();
  });
});
