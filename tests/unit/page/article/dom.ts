/** A page in a DOM without a browser. */
import { parseHTML } from 'linkedom';

export function pageOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
