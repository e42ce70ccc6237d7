/** What an element's name alone says about the text inside it. */

/** Never read: no text for a reader, or text that is not the page's. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template iframe frame frameset object embed svg canvas video audio map select datalist textarea input progress meter head title link meta dialog-polyfill'.split(
    ' ',
  ),
);

/** Part of the line around them. Everything else ends a line, as it does on screen unless a style says otherwise. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp slot small source span strike strong sub sup time track tt u var wbr'.split(
    ' ',
  ),
);

/** Paragraph-like: what stands inside them is one line of the text, whatever it is made of. */
export const PARAGRAPH: ReadonlySet<string> = new Set('p li dd dt h1 h2 h3 h4 h5 h6 figcaption caption'.split(' '));

export function isCustom(name: string): boolean {
  return name.includes('-');
}

/** Emphasis: hundreds on a page, and their classes say nothing. */
export const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);
