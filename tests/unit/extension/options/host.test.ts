/** What somebody types as a site. */
import { expect, it } from 'vitest';
import { hostOf } from '../../../../src/extension/options/host';

it.each([
  ['news.example', 'news.example'],
  ['  https://News.Example/world?x=1 ', 'news.example'],
  ['http://a.b-c.example:8080', 'a.b-c.example'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['', null],
  ['news', null],
  ['two words.example', null],
  ['file:///etc/hosts', null],
  ['javascript://x.example', null],
  ['*.example', null],
])('%s → %s', (text, host) => {
  expect(hostOf(text)).toBe(host);
});
