/** Files and lines → Articles: HTML by the same finder as in the page, everything else as plain text. */
import { parseHTML } from 'linkedom';
import type { Dataset } from '../engine/dataset';
import { isDay, isMoment } from '../engine/validate';
import { readArticle, readPlainText } from '../page/article';
import type { Article } from '../types';

export type Defaults = { readonly url?: string | undefined; readonly date?: string | undefined };

export function readHtml(html: string, defaults: Defaults, dataset: Dataset): Article {
  if (html.trim() === '') throw new Error('the document is empty');
  const document = documentOf(html);
  const { article } = readArticle(document as unknown as Document, {
    url: defaults.url ?? null,
    date: defaults.date ?? null,
    publisherOf: (host) => {
      const index = dataset.mediaByHost(host);
      return index === null ? null : dataset.entity(index).name;
    },
  });
  return article;
}

export function readText(text: string, defaults: Defaults): Article {
  return readPlainText(text, { url: defaults.url ?? null, date: defaults.date ?? null });
}

/** The parser makes a body only for documents that begin like one, and no document of a cut-off tag; browsers always do. */
function documentOf(html: string) {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? parseHTML(html).document : null;
  if (whole?.documentElement) return whole;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** The ISO date of what was given as one, without a time that is none; undefined when blank. Throws where it is no date. */
export function readDate(date: string | null | undefined): string | undefined {
  const given = date?.trim();
  if (!given) return undefined;
  const day = given.slice(0, 10);
  if (!isDay(day)) throw new Error(`'${given.slice(0, 40)}' is no date: YYYY-MM-DD`);
  return isMoment(given) ? given : day;
}

/** Bytes → text by byte order mark, by the charset that the page declares, else UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /<meta[^>]{0,200}charset=["']?\s*([\w-]{2,40})/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1];
  for (const charset of ['utf-8', declared, 'windows-1252']) {
    try {
      if (charset) return new TextDecoder(charset, { fatal: charset === 'utf-8' }).decode(bytes);
    } catch {
      // Not UTF-8, or a charset that nobody knows: the next one is tried.
    }
  }
  return new TextDecoder().decode(bytes);
}
