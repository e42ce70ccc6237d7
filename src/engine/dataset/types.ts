/** What the packed dataset answers, whatever its file looks like inside. Indices are rows of the open file, ids are stable. */
import type { Kind, Span } from '../../types';

/** Row of an entity in the open dataset; not stable between versions. */
export type EntityIndex = number;

/** Bit flags of an alias. Combine with `|`. */
export const ALIAS_FLAG = {
  /** Also a plain word (Reading, Nice, March): needs evidence that it is a name. */
  COMMON_WORD: 1,
  /** Means this entity only beside other evidence in the text. */
  NEEDS_CONTEXT: 2,
  /** Only after the full form in this text, or behind a title. */
  SURNAME_ONLY: 4,
  ACRONYM: 8,
  /** Matches only in exactly this case (US, WHO, IS). */
  CASE_EXACT: 16,
  /** Names the people or the adjective of a place: Kazakh, French. */
  DEMONYM: 32,
  /** A name of other times: Burma, Leningrad. */
  HISTORIC: 64,
  /** A city's name that is a club's, too. */
  CITY_CLUB: 128,
  /** From the reader's own list: always a name. Set by the overlay, never stored. */
  OWN: 256,
} as const;

export type Entity = {
  readonly index: EntityIndex;
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** country, city, party, company, media, ministry, politician, … (see tables/README.md). */
  readonly category: string;
  readonly description: string;
  /** Title of the English Wikipedia page, with spaces. */
  readonly wikipedia: string | null;
  readonly wikidata: string | null;
  readonly country: EntityIndex | null;
  readonly parent: EntityIndex | null;
  readonly party: EntityIndex | null;
  readonly headquarters: EntityIndex | null;
  /** ISO dates, possibly only a year or a month: born/died, founded/dissolved, began/ended. */
  readonly from: string | null;
  readonly to: string | null;
  /** How often news names it, 0 to 255. */
  readonly prior: number;
  /** capital, population, domain, owner, ticker, gender, … by category. */
  readonly facts: Readonly<Record<string, string>>;
};

export type AliasCandidate = {
  readonly entity: EntityIndex;
  /** P(entity | alias), 0 to 1. */
  readonly prior: number;
  /** ALIAS_FLAG bits of this alias for this entity. */
  readonly flags: number;
};

/** An alias found in a text, candidates by falling prior. `flags`: the bits that hold for every candidate. */
export type AliasMatch = Span & { readonly flags: number; readonly candidates: readonly AliasCandidate[] };

export type OfficeKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head-of-government'
  | 'foreign-minister'
  | 'defense-minister'
  | 'finance-minister'
  | 'interior-minister'
  | 'justice-minister'
  | 'central-bank-governor'
  | 'security-chief'
  | 'head-of-organization'
  | 'speaker'
  | 'spokesperson'
  | 'regional-head'
  | 'mayor'
  | 'party-leader'
  | 'other';

export type Office = {
  readonly index: number;
  readonly id: string;
  /** 'President', 'President of Kazakhstan', …; the first is the main one. */
  readonly titles: readonly string[];
  readonly kind: OfficeKind;
  /** The country, region, city that it rules. */
  readonly jurisdiction: EntityIndex | null;
  /** The body that it leads or belongs to. */
  readonly organization: EntityIndex | null;
};

export type Holding = {
  readonly office: number;
  readonly person: EntityIndex;
  /** ISO date, possibly only year or month. */
  readonly from: string | null;
  readonly to: string | null;
  readonly acting: boolean;
};

export interface Dataset {
  readonly version: string;
  /** YYYY-MM-DD: the day up to which facts were kept. */
  readonly asOf: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  entity(index: EntityIndex): Entity;
  /** Row of a stable id, or null. */
  indexOf(id: string): EntityIndex | null;
  /** Candidates of one name, by falling prior; case and diacritics folded as in `findAliases`. Empty when unknown. */
  lookup(name: string): readonly AliasCandidate[];
  /**
   * Every alias in `text.slice(from, to)` at word boundaries, nested ones included: by start, longer first.
   * Possessive 's is no part of a match. Linear in the text.
   */
  findAliases(text: string, from?: number, to?: number): AliasMatch[];
  office(index: number): Office;
  officeById(id: string): Office | null;
  /** Offices of a country, region or city, or of a body. */
  officesOf(index: EntityIndex): readonly Office[];
  /** All holdings of an office, by start. */
  holdings(office: number): readonly Holding[];
  /** Who held an office on a day (YYYY-MM-DD); two in dispute or none are possible. A holding that starts that day counts. */
  holdersOn(office: number, date: string): readonly Holding[];
  /** All holdings of a person, by start. */
  holdingsOf(person: EntityIndex): readonly Holding[];
  /** Media outlet of a host name (`www.` and subdomains ignored), or null. */
  mediaByHost(host: string): EntityIndex | null;
  /** Host names of all media outlets. */
  mediaHosts(): readonly string[];
  /** Gender of a given name where nearly all its bearers share it; `unknown` when the name is known but shared; null when it is no known given name. */
  givenName(name: string): 'male' | 'female' | 'unknown' | null;
}
