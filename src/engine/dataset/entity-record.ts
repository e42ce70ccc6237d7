/** The record of one entity, written and read. What is the same for many (kind, category, which fields it has) is its layout. */
import type { Kind } from '../../types';
import type { BitReader } from './bits';
import { dateForm, readDate, writeDate } from './dates';
import { factsTemplate, parseFacts, readFacts, writeFacts } from './facts';
import { KINDS } from './format';
import type { Lexicon } from './lexicon';
import type { Sink } from './press';
import type { EntityRow } from './rows';
import { slug } from './slug';
import type { Entity, EntityIndex } from './types';

/** How the part of an id after `category/` is written. */
const ID = { SLUG_OF_NAME: 'n', COUNTRY_AND_SLUG: 'c', COUNTRY_AND_TEXT: 'd', WIKIDATA: 'w', TEXT: 't' } as const;
/** How a Wikipedia title is written. */
const WIKIPEDIA = { NONE: '-', NAME: 'n', NAME_AND_TEXT: 'a', TEXT: 't' } as const;
const WIKIDATA = { NONE: '-', NUMBER: 'q', TEXT: 't' } as const;

/** The links of an entity and the books of their values. */
const LINKS = [
  ['country', 'countries'],
  ['parent', 'parents'],
  ['party', 'parties'],
  ['headquarters', 'headquarters'],
] as const;

export function writeEntity(row: EntityRow, indexOf: (id: string) => EntityIndex, sink: Sink): void {
  const slash = row.id.indexOf('/');
  const prefix = row.id.slice(0, Math.max(0, slash));
  const tail = row.id.slice(slash + 1);
  const id = idForm({ prefix, tail, row });
  const wikipedia = wikipediaForm(row);
  const wikidata = row.wikidata === '' ? WIKIDATA.NONE : isNumber(row.wikidata) ? WIKIDATA.NUMBER : WIKIDATA.TEXT;
  const facts = parseFacts(row.facts);
  const links = LINKS.map(([key]) => (row[key] === '' ? '-' : '+')).join('');
  const marks = `${slash < 0 ? '-' : '/'}${id}${wikipedia}${wikidata}${links}${dateForm(row.from)}${dateForm(row.to)}`;
  sink.word('layouts', [prefix, KINDS.indexOf(row.kind), row.category, marks, factsTemplate(facts)].join('\t'));
  sink.text(row.name);
  sink.word('descriptions', row.description);
  for (const [key, book] of LINKS) if (row[key] !== '') sink.number(book, indexOf(row[key]));
  if (id === ID.TEXT) sink.text(tail);
  if (id === ID.COUNTRY_AND_TEXT) sink.text(tail.slice(countryCode(row.country)!.length + 1));
  if (wikipedia === WIKIPEDIA.TEXT) sink.text(row.wikipedia);
  if (wikipedia === WIKIPEDIA.NAME_AND_TEXT) sink.text(row.wikipedia.slice(row.name.length));
  if (wikidata === WIKIDATA.TEXT) sink.text(row.wikidata);
  if (wikidata === WIKIDATA.NUMBER) sink.sized(Number(row.wikidata.slice(1)));
  writeDate(row.from, sink);
  writeDate(row.to, sink);
  sink.number('priors', row.prior);
  writeFacts(facts, sink);
}

function idForm({ prefix, tail, row }: { prefix: string; tail: string; row: EntityRow }): string {
  const own = slug(row.name);
  if (tail === own) return ID.SLUG_OF_NAME;
  if (tail === row.wikidata) return ID.WIKIDATA;
  // A country's own id never leans on a country: reading it would not end.
  const code = prefix === 'country' ? null : countryCode(row.country);
  if (code === null || !tail.startsWith(`${code}-`)) return ID.TEXT;
  return tail === `${code}-${own}` ? ID.COUNTRY_AND_SLUG : ID.COUNTRY_AND_TEXT;
}

function wikipediaForm({ wikipedia, name }: EntityRow): string {
  if (wikipedia === '') return WIKIPEDIA.NONE;
  if (wikipedia === name) return WIKIPEDIA.NAME;
  return wikipedia.startsWith(name) ? WIKIPEDIA.NAME_AND_TEXT : WIKIPEDIA.TEXT;
}

function isNumber(wikidata: string): boolean {
  return /^Q[1-9]\d{0,14}$/.test(wikidata);
}

/** `kz` of `country/kz`; null for anything else. */
export function countryCode(id: string): string | null {
  return id.startsWith('country/') ? id.slice('country/'.length) : null;
}

/** Reads at `from`; `idOf` gives the id of another entity, a country. */
export function readEntity(input: {
  index: EntityIndex;
  from: BitReader;
  lexicon: Lexicon;
  idOf: (index: EntityIndex) => string;
}): Entity {
  const { index, from, lexicon } = input;
  const [prefix = '', kind = '', category = '', marks = '', template = ''] = lexicon.word('layouts', from).split('\t');
  const [slash, id, wikipedia, wikidata] = marks;
  const name = lexicon.text(from);
  const description = lexicon.word('descriptions', from);
  const [country, parent, party, headquarters] = LINKS.map(([, book], at) =>
    marks[4 + at] === '+' ? lexicon.number(book, from) : null,
  ) as [EntityIndex | null, EntityIndex | null, EntityIndex | null, EntityIndex | null];
  const code = () => countryCode(input.idOf(country!));
  const tail =
    id === ID.SLUG_OF_NAME
      ? slug(name)
      : id === ID.COUNTRY_AND_SLUG
        ? `${code()}-${slug(name)}`
        : id === ID.COUNTRY_AND_TEXT
          ? `${code()}-${lexicon.text(from)}`
          : id === ID.TEXT
            ? lexicon.text(from)
            : null;
  const title =
    wikipedia === WIKIPEDIA.NONE
      ? null
      : wikipedia === WIKIPEDIA.NAME
        ? name
        : wikipedia === WIKIPEDIA.NAME_AND_TEXT
          ? name + lexicon.text(from)
          : lexicon.text(from);
  const number =
    wikidata === WIKIDATA.NONE ? null : wikidata === WIKIDATA.TEXT ? lexicon.text(from) : `Q${from.sized()}`;
  const ownId = tail ?? number!;
  return {
    index,
    id: slash === '/' ? `${prefix}/${ownId}` : ownId,
    name,
    kind: KINDS[Number(kind)] as Kind,
    category,
    description,
    wikipedia: title,
    wikidata: number,
    country,
    parent,
    party,
    headquarters,
    from: readDate(Number(marks[8]), from, lexicon),
    to: readDate(Number(marks[9]), from, lexicon),
    prior: lexicon.number('priors', from),
    facts: readFacts(template, from, lexicon),
  };
}
