/** Page in, article out: walk, measure, find the root, judge every line, read the metadata, decide. */
import type { Article, Block } from '../../types';
import { decide } from './decision';
import { EVIDENCE } from './evidence';
import { lineOfTitle, shownTitles } from './headline';
import { type Judged, kindsOf } from './kinds';
import { contextOf } from './line-context';
import { type Measured, measure } from './measure';
import {
  firstOf,
  looksLikeName,
  readAuthors,
  readLinkedData,
  readMetaTags,
  readModified,
  readPublished,
  readSection,
  readTitle,
} from './metadata';
import type { PageFacts } from './page-facts';
import { findRoot } from './root';
import { createTextBuilder, type TextMap } from './text-map';
import { walk } from './walk';
import { cleanText } from './whitespace';

export type ReadOptions = {
  readonly url?: string | null | undefined;
  /** ISO date, for pages that give none. */
  readonly date?: string | null | undefined;
  /** Name of the publisher of a host, where one is known. */
  readonly publisherOf?: ((host: string) => string | null) | undefined;
};

export type ReadResult = {
  readonly article: Article;
  readonly map: TextMap;
  /** The open shadow trees that hold text of the article, and those around them. */
  readonly shadows: readonly ShadowRoot[];
};

/** Finds the story of a page. Reads the live document and changes nothing. Never throws on odd pages. */
export function readArticle(document: Document, options: ReadOptions = {}): ReadResult {
  const facts = factsOf(document, options);
  const { page, judged, tags, linked, url, byline, published } = facts;
  const builder = createTextBuilder();
  const blocks: Block[] = [];
  const shadows = new Set<ShadowRoot>();
  judged.lines.forEach((line, i) => {
    const { nodes, box, text } = page.lines[line]!;
    const place = builder.add(nodes, page.boxes[box]!.element, text);
    if (place === null) return;
    blocks.push({ ...place, kind: judged.kinds[i]! });
    for (const node of nodes) if (node !== null) addShadows(shadows, node);
  });
  const { text, map } = builder.finish();
  const article: Article = {
    url,
    title: facts.title,
    byline,
    publisher: publisherOf({
      url,
      options,
      linked: linked.articles[0]?.publisher ?? null,
      site: firstOf(tags, 'og:site_name', 'application-name'),
    }),
    published: published ?? options.date ?? null,
    modified: readModified({ tags, linked }, published),
    section: readSection({ tags, linked }),
    language: languageOf(
      document,
      firstOf(tags, 'og:locale', 'content-language') ?? linked.articles[0]?.language ?? null,
    ),
    ...decide(facts),
    text,
    blocks,
  };
  return { article, map, shadows: [...shadows] };
}

const FRAGMENT = 11;

/** The shadow trees around a text of the page, which is in no other fragment. */
function addShadows(shadows: Set<ShadowRoot>, node: Node): void {
  let root = node.getRootNode();
  while (root.nodeType === FRAGMENT) {
    shadows.add(root as ShadowRoot);
    root = (root as ShadowRoot).host.getRootNode();
  }
}

/** All that is known of a page before its text is built. */
export function factsOf(document: Document, options: ReadOptions): PageFacts {
  const page = measure(walk(rootOf(document)));
  const root = findRoot(page);
  const tags = readMetaTags(document);
  const linked = readLinkedData(document);
  const url = options.url ?? addressOf(document, tags);
  const title = readTitle({ shown: shownTitles(page, root), tags, linked, documentTitle: document.title ?? '' });
  const titleLine = title.line < 0 && title.text !== null ? lineOfTitle(page, title.text) : title.line;
  const judged = kindsOf(contextOf({ page, root, title: titleLine }));
  const around = linesAround(page, judged);
  const publication = [firstOf(tags, 'og:site_name', 'application-name'), linked.articles[0]?.publisher ?? null];
  const byline = readAuthors({ linked, tags, document, publication, visible: bylines(around) });
  const published = readPublished({ tags, linked, document, url, visible: around.map(({ text }) => text) });
  return { page, judged, tags, linked, url, title: title.text, titleLine, byline, published, document };
}

type Around = { readonly text: string; readonly evidence: number; readonly line: number };

/** Lines beside the story, and those above its first prose. */
function linesAround(page: Measured, judged: Judged): Around[] {
  const first = judged.kept.find((line) => page.mass[line]! > 0) ?? -1;
  return judged.lines.flatMap((line, i) => {
    const kind = judged.kinds[i];
    const beside = kind === 'credit' || kind === 'boilerplate' || (kind !== 'title' && line < first);
    return beside && page.junk[line] !== 'credit'
      ? [{ text: page.lines[line]!.text, evidence: page.evidence[line]!, line: line - first }]
      : [];
  });
}

const SIGNED = /^(?:by|written by|posted by)\b|^By\p{Lu}/u;

/** Signed lines first, then names alone where a byline would stand. */
function bylines(around: readonly Around[]): string[] {
  const signed = around.filter(({ text }) => SIGNED.test(text) || SIGNED.test(text.toLowerCase()));
  const named = around.filter(
    ({ text, evidence, line }) => looksLikeName(text) && line < 0 && ((evidence & EVIDENCE.byline) !== 0 || line >= -2),
  );
  return [...signed, ...named].map(({ text }) => text);
}

/** The body; all of the document where its text stands outside of an empty one, as it does in what lenient parsers make. */
function rootOf(document: Document): Element {
  const body = document.body as HTMLElement | null;
  return body?.firstElementChild ? body : document.documentElement;
}

function addressOf(document: Document, tags: ReturnType<typeof readMetaTags>): string | null {
  const live = document.defaultView?.location?.href ?? null;
  if (live?.startsWith('http')) return live;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? firstOf(tags, 'og:url');
  return canonical?.startsWith('http') ? canonical : null;
}

/** What is longer is no name but a text (units). */
const LONGEST_PUBLISHER = 120;

function publisherOf(input: {
  url: string | null;
  options: ReadOptions;
  linked: string | null;
  site: string | null;
}): string | null {
  const host = input.url !== null && URL.canParse(input.url) ? new URL(input.url).hostname : null;
  const known = host === null ? null : (input.options.publisherOf?.(host) ?? null);
  const named = [input.linked, input.site].map((name) => cleanText((name ?? '').slice(0, LONGEST_PUBLISHER)));
  return known ?? (named.find((name) => name !== '') || (host?.replace(/^www\./, '') ?? null));
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

function languageOf(document: Document, declared: string | null): string {
  for (const value of [
    document.documentElement?.getAttribute('lang'),
    declared,
    document.documentElement?.getAttribute('xml:lang'),
  ])
    if (value && LANGUAGE.test(value.trim())) return value.trim().replace(/_/g, '-');
  return 'en';
}
