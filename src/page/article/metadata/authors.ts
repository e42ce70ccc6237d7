/** Who wrote the story: names only, without 'By', jobs, addresses and the paper's own name. */
import { cleanText } from '../whitespace';
import type { LinkedData } from './linked-data';
import type { MetaTags } from './meta-tags';

const LEAD =
  /^(?:(?:story|words|written|posted|reported|reporting|analysis|opinion|review|text|photos?|article|published|report) )?by[:\s]+|^(?:author|authors|from|von|par|por)[:\s]+/i;
const JOB =
  /(?:,|\||–|—| - | for | in | at |\bwith\b)\s?(?=(?:.{0,40}\b(?:editor|reporter|correspondent|writer|columnist|staff|journalist|contributor|bureau|desk|producer|critic|chief|analyst|fellow|press|news|reuters|cnn|bbc|times|post|published|updated)\b|\d)).*$/i;
const SEPARATOR = /\s*(?:,| and | & |;|\||\/|•|·|\n)\s*/i;
const NO_NAME =
  /https?:|www\.|@|\.com\b|\d{2}|\b(?:facebook|twitter|follow|share|comments?|updated|published|min read|posted|read more|view all|show more|editors? note)\b/i;
const WORD =
  /^[\p{Lu}\p{Lo}“"'(][\p{L}\p{M}.'’“”"()-]*$|^(?:de|da|di|del|della|dos|du|van|von|der|den|la|le|bin|al|el|ter|y|e|st|ap)$/u;

export type AuthorSources = {
  readonly linked: LinkedData;
  readonly tags: MetaTags;
  readonly document: Document;
  /** Names of the publication, which often signs for its writers. */
  readonly publication: readonly (string | null)[];
  /** Texts of lines that look like a byline, likeliest first. */
  readonly visible: readonly string[];
};

/**
 * Names of the authors, each once. JSON-LD was right in .95 of the pages that had it, so it goes first; a publication's
 * own name counts only where nobody else is named.
 */
export function readAuthors(sources: AuthorSources): string[] {
  const publication = new Set(sources.publication.map((name) => fold(name ?? '')));
  let fallback: string[] = [];
  for (const names of candidates(sources)) {
    const found = unique(names.flatMap(namesIn));
    const people = found.filter((name) => !publication.has(fold(name)));
    if (people.length > 0) return people;
    if (fallback.length === 0) fallback = found;
  }
  return fallback;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]+|\.com$/gu, '');
}

const META_NAMES = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'article:author_name',
  'citation_author',
  'authors',
  'twitter:data1',
  'cxenseparse:author',
  'article.author',
  'bt:author',
  'mediator_author',
];

function* candidates({ linked, tags, document, visible }: AuthorSources): Generator<readonly string[]> {
  for (const article of linked.articles) yield article.authors;
  for (const name of META_NAMES) yield tags.get(name) ?? [];
  for (const selector of [
    '[itemprop~="author"] [itemprop="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
    '.byline__name, .byline-name, .author-name, .author__name, [class*="AuthorName"], .byline a, [class*="byline"] a',
  ])
    yield [...document.querySelectorAll(selector)].slice(0, 6).map((element) => element.textContent ?? '');
  for (const text of visible) yield [text];
}

/** The names in one value: 'By Ann Example and Ben Sample, political editor' gives two. */
export function namesIn(value: string): string[] {
  // 'ByAnn Example': two elements without a space between them.
  const text = cleanText(value)
    .replace(/^By(?=\p{Lu})/u, '')
    .replace(LEAD, '')
    .trim();
  if (text === '' || text.length > 160 || (NO_NAME.test(text.slice(0, 80)) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)))
    return [];
  return text
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(JOB, '')
    .split(SEPARATOR)
    .map((name) =>
      name
        .replace(LEAD, '')
        .replace(/[\s.,:–-]+$/, '')
        .trim(),
    )
    .filter(isName);
}

/** Two to four capitalized words and nothing else. */
export function looksLikeName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:[\p{Lu}][\p{L}.'’-]{0,20}|de|van|von|der|bin|al|el|da|di)){1,3}$/u.test(text) &&
    isName(text)
  );
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name)) return false;
  const words = name.split(' ');
  return words.length <= 6 && words.every((word) => WORD.test(word) || words.length === 1);
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
