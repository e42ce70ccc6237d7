/** The story's headline: what the page shows and what it tells machines, compared. */
import { cleanText } from '../whitespace';
import type { LinkedData } from './linked-data';
import { decode, firstOf, type MetaTags } from './meta-tags';

/** A headline shown on the page; `line` is its index there. */
export type ShownTitle = {
  readonly line: number;
  readonly text: string /** How much it looks like a headline by itself, 0 to 1. */;
  readonly trust: number;
};

export type TitleSources = {
  readonly shown: readonly ShownTitle[];
  readonly tags: MetaTags;
  readonly linked: LinkedData;
  readonly documentTitle: string;
};

type Candidate = { readonly text: string; readonly trust: number; readonly line: number };

/** How often each source was the headline when present; og is often shortened for sharing or carries the site's name. */
const TRUST = { linked: 0.55, openGraph: 0.45, document: 0.3, twitter: 0.25 };
/** Longer ones are no headlines. */
const LONGEST = 400;
const SUFFIX = /\s+(?:[|»·•–—]|-{1,2}|::?)\s+/;

export function readTitle(sources: TitleSources): { text: string | null; line: number } {
  const { tags, linked } = sources;
  const all: Candidate[] = sources.shown.map(({ line, text, trust }) => ({ line, text, trust }));
  const add = (text: string | null, trust: number): void => {
    const clean = cleanText(decode((text ?? '').slice(0, LONGEST).replace(/<[^>]{1,80}>/g, '')));
    if (clean !== '') all.push({ text: clean, trust, line: -1 });
  };
  add(linked.articles[0]?.headline ?? null, TRUST.linked);
  add(firstOf(tags, 'og:title'), TRUST.openGraph);
  add(firstOf(tags, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title', 'hdl'), TRUST.twitter);
  add(sources.documentTitle, TRUST.document);
  const site = firstOf(tags, 'og:site_name');
  const trimmed = all.map((candidate) =>
    candidate.line >= 0 ? candidate : { ...candidate, text: withoutSite(candidate.text, site, all) },
  );
  let best: Candidate | null = null;
  let bestScore = 0;
  const words = trimmed.map(({ text }) => tokens(text));
  for (const [i, candidate] of trimmed.entries()) {
    let score = candidate.trust;
    for (const [j, other] of trimmed.entries()) if (j !== i) score += other.trust * likenessOf(words[i]!, words[j]!);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best === null) return { text: null, line: -1 };
  const line =
    best.line >= 0
      ? best.line
      : (trimmed.find((other) => other.line >= 0 && likeness(best.text, other.text) > 0.7)?.line ?? -1);
  return { text: best.text, line };
}

/** 'Headline | Section | Paper' without its tail: cut where another candidate ends, or where the site's name stands. */
function withoutSite(text: string, site: string | null, all: readonly Candidate[]): string {
  const parts = text.split(SUFFIX);
  if (parts.length < 2) return text;
  const shorter = all.find(
    (other) => other.text.length > 10 && other.text.length < text.length && text.startsWith(other.text),
  );
  if (shorter !== undefined) return shorter.text;
  const tail = parts.at(-1)!;
  const head = text.slice(0, text.length - tail.length).replace(/[\s|»·•–—:-]{1,5}$/, '');
  const named = site !== null && tail.toLowerCase().includes(site.toLowerCase());
  return (named || tail.split(' ').length <= 4) && head.length > tail.length ? head : text;
}

const WORDS = /[\p{L}\p{N}]+/gu;

function tokens(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** Shared words of two titles, 0 to 1 (F1). */
export function likeness(a: string, b: string): number {
  return a === b && a !== '' ? 1 : likenessOf(tokens(a), tokens(b));
}

function likenessOf(left: readonly string[], right: readonly string[]): number {
  const total = left.length + right.length;
  if (total === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    rest[at] = '';
    shared++;
  }
  return (2 * shared) / total;
}
