/** Nothing is sent: a proxy sees every request of the browser while each part of the extension is used, and the policy forbids what nobody tried. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startBrowser } from './support/browser';
import { testPages } from './support/pages';
import { untilText } from './support/popup';
import { cardText, highlightedWords, hover, LISTED, openPage, openPopup, untilMarked } from './support/reading';
import { serve, type TestServer } from './support/server';
import { until } from './support/until';

/** What a fresh browser asks its maker for by itself: certificates, updates, lists of its own. */
const MAKERS =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org)$/;
/** The pages that the test opens, with what a browser fetches for them. */
const OPENED = /^GET http:\/\/www\.thehindu\.com\/(?:plain|favicon\.ico)$/;

describe.each(['chrome', 'firefox'] as const)('requests in %s', (name) => {
  let server: TestServer;
  let session: Session;

  beforeAll(async () => {
    server = await serve(await testPages());
    session = await startBrowser(name, server.port);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const others = (): string[] =>
    server.requests.filter((request) => {
      const [method, address = ''] = request.split(' ');
      const host = method === 'CONNECT' ? address.replace(/:\d+$/, '') : new URL(address).hostname;
      return !OPENED.test(request) && !MAKERS.test(host);
    });

  it('are those of the page alone while page, card, popup, panel, options and welcome are used', async () => {
    const url = `${LISTED}/plain`;
    const { page } = await openPage(session, url);
    await untilMarked(page, 'Angela Merkel');
    // The welcome page may have come before it.
    await page.bringToFront();
    await hover(page, 'Angela Merkel');
    await until('the card opens', () => cardText(page));
    const popup = await openPopup(session, url);
    await untilText(popup, 'Germany and Kazakhstan agree');
    await until('the map shows', () => popup.$('.map .dot'));
    const panel = await session.openExtensionPage('options.html');
    await until('the options show', () => panel.$('#sites'));
    void panel.goto(session.url('panel.html')).catch(() => null);
    await page.bringToFront();
    await untilText(panel, 'Germany and Kazakhstan agree');
    const welcome = await session.openExtensionPage('welcome.html');
    await until('the sample is marked', async () => (await highlightedWords(welcome, 'newsgloss-person')).length > 0);
    expect(others()).toEqual([]);
    // The proxy does see requests: those of the page came through it.
    expect(server.requests).toContain(`GET ${url}`);
    for (const one of [popup, panel, welcome, page]) await one.close();
  });

  it('are refused by the policy of every page of the extension', async () => {
    for (const path of ['popup.html', 'options.html', 'welcome.html']) {
      const page = await session.openExtensionPage(path);
      expect(await tried(page), path).toEqual({
        fetch: 'refused',
        image: 'refused',
        frame: 'refused',
        script: 'refused',
      });
      await page.close();
    }
    expect(others()).toEqual([]);
  });
});

/** What becomes of each way to send something. A permission to read a site's pages would let `fetch` pass but for the policy. */
function tried(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const address = 'http://www.thehindu.com/secret';
    const violated = (directive: string, act: () => void): Promise<string> =>
      new Promise((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => {
          if (!event.effectiveDirective.startsWith(directive)) return;
          document.removeEventListener('securitypolicyviolation', hear);
          resolve('refused');
        };
        document.addEventListener('securitypolicyviolation', hear);
        act();
      });
    const add = (tag: 'img' | 'iframe' | 'script') => () => {
      const element = document.createElement(tag);
      element.src = address;
      document.body.append(element);
    };
    return {
      fetch: await fetch(address).then(
        () => 'sent',
        () => 'refused',
      ),
      image: await violated('img-src', add('img')),
      frame: await violated('frame-src', add('iframe')),
      script: await violated('script-src', add('script')),
    };
  });
}
