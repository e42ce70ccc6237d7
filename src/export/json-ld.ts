/** schema.org: a NewsArticle with what it is about, what it mentions, and its quotations. */
import type { Annotation, Chain, Kind } from '../types';
import type { Export } from './format';

const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Thing',
  event: 'Event',
  work: 'CreativeWork',
  product: 'Product',
};

/** What leads the summary is what the story is about. */
const ABOUT = 3;

export const jsonLd: Export = {
  id: 'jsonld',
  label: 'JSON-LD',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  write: (annotation) => `${JSON.stringify(graph(annotation), null, 2)}\n`,
};

function graph({ article, chains, quotes, summary }: Annotation): Record<string, unknown> {
  const about = new Set([...summary.who.slice(0, ABOUT), ...summary.where.slice(0, 1)].map(({ chain }) => chain));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(article.url ? { url: article.url } : {}),
    headline: article.title,
    datePublished: article.published,
    ...(article.modified ? { dateModified: article.modified } : {}),
    ...(article.section ? { articleSection: article.section } : {}),
    inLanguage: article.language,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    ...(article.publisher ? { publisher: { '@type': 'Organization', name: article.publisher } } : {}),
    about: chains.filter(({ id }) => about.has(id)).map(thing),
    mentions: chains.filter(({ id }) => !about.has(id)).map(thing),
    hasPart: quotes
      .filter(({ form }) => form !== 'indirect')
      .map(({ start, end, speaker }) => ({
        '@type': 'Quotation',
        text: article.text.slice(start, end),
        ...(speaker.chain === null ? {} : { spokenByCharacter: thing(chains[speaker.chain]!) }),
      })),
  };
}

function thing({ kind, name, entity, role }: Chain): Record<string, unknown> {
  const same = [
    entity?.wikipedia && `https://en.wikipedia.org/wiki/${encodeURIComponent(entity.wikipedia.replace(/ /g, '_'))}`,
    entity?.wikidata && `http://www.wikidata.org/entity/${entity.wikidata}`,
  ].filter(Boolean);
  return {
    '@type': TYPES[kind],
    name,
    ...(role && kind === 'person' ? { jobTitle: role.title } : {}),
    ...(same.length > 0 ? { sameAs: same } : {}),
  };
}
