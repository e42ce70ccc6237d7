/** Starts an installed browser with the extension on a local page, until the reader closes it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import type { Browser } from '../browsers';

export async function openWithExtension(what: { browser: Browser; path: string; page: string }): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(what.page));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: what.browser,
    executablePath: what.path,
    headless: false,
    defaultViewport: null,
    ...(what.browser === 'chrome' ? { pipe: true, enableExtensions: true, args: root ? ['--no-sandbox'] : [] } : {}),
  });
  await browser.installExtension(`dist/${what.browser}`);
  const page = await browser.newPage();
  await page.goto(url);
  process.stdout.write(`${url} is open: click the Newsgloss button to annotate it. Close the browser to end.\n`);
  await new Promise<void>((closed) => browser.on('disconnected', () => closed()));
  server.close();
}
