/** The page's `<meta>` elements by name, and entities that pages escape twice. */

/** Lower-case name, property or itemprop → contents, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const NAMING = ['property', 'name', 'itemprop'];

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = decode(element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of NAMING) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const list = tags.get(name);
      if (list === undefined) tags.set(name, [content]);
      else list.push(content);
    }
  }
  return tags;
}

export function firstOf(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Entities left in a value that the parser has decoded once already. */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
