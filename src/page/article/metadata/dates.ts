/** When the story was published: all dates a page gives, checked, the most trustworthy one first. */
import type { LinkedData } from './linked-data';
import { firstOf, type MetaTags } from './meta-tags';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const SLASHED = /(?:^|\D)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?Z?$/;
const URL_DATE = /[/-](\d{4})[/-](\d{2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?=[/-]|$)/i;
const URL_COMPACT = /[/-](20\d{2})(\d{2})(\d{2})(?=[/.-]|\d{0,4}(?:\D|$))/;

/** No newspaper's page is older than the web by much, and archives put older stories on line. */
const EARLIEST_YEAR = 1900;
/** A story can be dated tomorrow by its time zone. */
const FUTURE_MS = 2 * 86_400_000;

/** ISO date, or date with time, out of what pages write; null when there is none or it is no sane one. */
export function parseDate(text: string): string | null {
  const value = text.trim().slice(0, 200);
  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year, month, day, time, zone] = iso;
    const date = sane(Number(year), Number(month), Number(day));
    if (date === null || time === undefined) return date;
    return `${date}T${time}${zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const month = MONTH_FIRST.exec(value);
  if (month !== null) return sane(Number(month[3]), monthOf(month[1]!), Number(month[2]));
  const day = DAY_FIRST.exec(value);
  if (day !== null) return sane(Number(day[3]), monthOf(day[2]!), Number(day[1]));
  const compact = COMPACT.exec(value);
  if (compact !== null) return sane(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const slashed = SLASHED.exec(value);
  if (slashed !== null) return sane(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(?:\d{3})?$/.test(value))
    return sane(...utcParts(new Date(Number(value) * (value.length === 10 ? 1000 : 1))));
  return null;
}

function utcParts(date: Date): [number, number, number] {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function sane(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < EARLIEST_YEAR) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day || time > Date.now() + FUTURE_MS) return null;
  return new Date(time).toISOString().slice(0, 10);
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published_date',
  'published-date',
  'article.published',
  'published_time_telegram',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'citation_publication_date',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'og:pubdate',
  'rnews:datepublished',
  'datecreated',
  'created',
  'bt:pubdate',
  'mediator_published_time',
  'cse_publishdate',
  'last-modified',
  'article:modified_time',
  'og:updated_time',
];

export type DateSources = {
  readonly tags: MetaTags;
  readonly linked: LinkedData;
  readonly document: Document;
  readonly url: string | null;
  /** Texts of lines around the title, nearest first. */
  readonly visible: readonly string[];
};

/** The first sane date in the order of what was right most often: meta tag .98, JSON-LD .96, `<time>`, visible, address. */
export function readPublished(sources: DateSources): string | null {
  for (const candidate of candidates(sources)) {
    const date = candidate === null ? null : parseDate(candidate);
    if (date !== null) return date;
  }
  return dateInAddress(sources.url);
}

function* candidates({ tags, linked, document, visible }: DateSources): Generator<string | null> {
  yield firstOf(tags, 'article:published_time', 'og:article:published_time', 'og:published_time');
  for (const article of linked.articles) yield article.published;
  for (const name of PUBLISHED.slice(0, -3)) yield firstOf(tags, name);
  for (const element of document.querySelectorAll(
    '[itemprop*="datePublished"], [itemprop*="datepublished"], time[pubdate], time.published, .published[title], time.entry-date',
  ))
    yield element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent;
  for (const text of visible) if (text.length < 160) yield text;
  for (const element of [...document.querySelectorAll('time')].slice(0, 3))
    yield element.getAttribute('datetime') ?? element.textContent;
  for (const name of PUBLISHED.slice(-3)) yield firstOf(tags, name);
}

/** When the story was last changed, if a page gives a sane date for it and that is a later day than it was published. */
export function readModified(
  { tags, linked }: Pick<DateSources, 'tags' | 'linked'>,
  published: string | null,
): string | null {
  for (const candidate of [
    firstOf(tags, 'article:modified_time', 'og:updated_time'),
    linked.articles[0]?.modified ?? null,
  ]) {
    const date = candidate === null ? null : parseDate(candidate);
    if (date !== null) return published === null || date.slice(0, 10) > published.slice(0, 10) ? date : null;
  }
  return null;
}

export function dateInAddress(url: string | null): string | null {
  if (url === null) return null;
  const match = URL_DATE.exec(url);
  if (match !== null)
    return sane(Number(match[1]), /\d/.test(match[2]!) ? Number(match[2]) : monthOf(match[2]!), Number(match[3]));
  const compact = URL_COMPACT.exec(url);
  return compact === null ? null : sane(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}
