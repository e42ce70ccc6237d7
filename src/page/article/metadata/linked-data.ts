/** What a page's JSON-LD says about it: graphs, arrays, several scripts, broken JSON. */

export type LinkedData = {
  /** Every `@type` on the page, without its address. */
  readonly types: ReadonlySet<string>;
  /** What describes an article, the likeliest first. */
  readonly articles: readonly Description[];
};

export type Description = {
  readonly type: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
};

type Thing = { readonly [key: string]: unknown };

/** Pages repeat whole product lists in JSON-LD; the article's own description comes early. */
const THING_LIMIT = 3000;
const SCRIPT_LIMIT = 500_000;
/** Broken ones are tried three times each. */
const MOST_SCRIPTS = 40;

const ARTICLE_TYPE = /(?:Article|NewsArticle|Posting|Report|Review|AnalysisNewsArticle|OpinionNewsArticle)$/;

export function readLinkedData(document: Document): LinkedData {
  const types = new Set<string>();
  const articles: Description[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  for (let i = 0; i < Math.min(MOST_SCRIPTS, scripts.length); i++) {
    const script = scripts[i]!;
    const text = script.textContent ?? '';
    if (text.length > SCRIPT_LIMIT) continue;
    const data = parse(text);
    if (data === undefined) {
      const scraped = scrape(text, types);
      if (scraped !== null) articles.push(scraped);
      continue;
    }
    const things = listThings(data);
    const byId = new Map<string, Thing>();
    for (const thing of things) if (typeof thing['@id'] === 'string' && 'name' in thing) byId.set(thing['@id'], thing);
    for (const thing of things) {
      const own = typesOf(thing);
      for (const type of own) types.add(type);
      const type = own.find((name) => ARTICLE_TYPE.test(name));
      if (type !== undefined || (own.includes('WebPage') && 'headline' in thing))
        articles.push(describe(thing, type ?? 'WebPage', byId));
    }
  }
  return { types, articles: articles.sort((a, b) => fullness(b) - fullness(a)) };
}

/** A page may describe other stories as well, but those it describes in short. */
function fullness(description: Description): number {
  return (
    (description.headline === null ? 0 : 1) +
    (description.authors.length > 0 ? 1 : 0) +
    (description.published === null ? 0 : 2) +
    (description.publisher === null ? 0 : 1)
  );
}

function parse(text: string): unknown {
  // Most are as they should be: no need to look for what may be wrong.
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseBroken(text);
  }
}

function parseBroken(text: string): unknown {
  const body = text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
      '',
    )
    .trim();
  // Line breaks inside strings and commas before a closing bracket are what most broken scripts suffer from.
  for (const attempt of [
    body,
    body.replace(/[\u0000-\u001f]+/g, ' '),
    body
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

/** Reads single values out of JSON that cannot be parsed. */
function scrape(text: string, types: Set<string>): Description | null {
  for (const match of text.matchAll(/"@type"\s*:\s*"([A-Za-z]{1,40})"/g)) types.add(match[1]!);
  const value = (key: string) =>
    unescapeJson(new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,300})"`).exec(text)?.[1]);
  const type = [...types].find((name) => ARTICLE_TYPE.test(name));
  const published = value('datePublished');
  if (type === undefined && published === null) return null;
  const author = /"author"\s*:\s*[[{][^\]]{0,400}?"name"\s*:\s*"([^"\n]{1,80})"/.exec(text)?.[1] ?? null;
  return {
    type: type ?? 'Article',
    headline: value('headline'),
    authors: author === null ? [] : [author],
    published,
    modified: value('dateModified'),
    section: value('articleSection'),
    publisher: null,
    language: null,
  };
}

function unescapeJson(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All objects inside, outermost first. */
function listThings(data: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < THING_LIMIT; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isThing(value)) {
      things.push(value);
      for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) queue.push(item);
    }
  }
  return things;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, ''));
}

function describe(thing: Thing, type: string, byId: ReadonlyMap<string, Thing>): Description {
  return {
    type,
    headline: textOf(thing.headline) ?? textOf(thing.name),
    authors: namesOf(thing.author ?? thing.creator, byId),
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    modified: textOf(thing.dateModified),
    section: textOf(thing.articleSection),
    publisher: namesOf(thing.publisher, byId)[0] ?? null,
    language: textOf(thing.inLanguage),
  };
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item: unknown) => {
    if (!isThing(item)) return textOf(item) ?? [];
    const named = 'name' in item ? item : byId.get(textOf(item['@id']) ?? '');
    if (named === undefined) return [];
    return Array.isArray(named.name)
      ? named.name.filter((name) => typeof name === 'string')
      : (textOf(named.name) ?? []);
  });
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
