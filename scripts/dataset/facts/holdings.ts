/** Holdings against the officials of Wikidata and Wikipedia lists, and the leaders of REIGN. */

import type { EntityRow } from '../../../src/engine/dataset';
import { loadTables } from '../load';
import { type Row, readRows } from '../read-tables';
import type { Finding } from './finding';
import { type CheckRow, checkRows, folded, monthsApart } from './tables';

/** A tenure that begins within a month of ours is the same: sources differ between election, oath and first day. */
const SAME = 1;

type Tenure = {
  /** Folded name and, where the table has it, the Wikidata id. */
  readonly person: readonly string[];
  readonly country: string;
  readonly position: string;
  readonly start: string;
  readonly end: string;
  readonly table: string;
};

export function holdingFindings(folder: string): Finding[] {
  const { entities, offices } = loadTables();
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const officeOf = new Map(offices.map((office) => [office.id, office]));
  const byPerson = new Map<string, Tenure[]>();
  for (const tenure of tenures(folder))
    for (const key of tenure.person) byPerson.set(key, [...(byPerson.get(key) ?? []), tenure]);
  const tenuresOf = ({ cells }: Row): Tenure[] => {
    const person = entityOf.get(cells.person ?? '');
    const office = officeOf.get(cells.office ?? '');
    const place = entityOf.get(office?.jurisdiction ?? '');
    const places = namesOf(place);
    const countries = namesOf(entityOf.get(place?.country ?? ''));
    const keys = [...namesOf(person), ...(person?.wikidata ? [person.wikidata] : [])];
    const known = new Set(keys.flatMap((key) => byPerson.get(key) ?? []));
    return [...known].filter(
      (tenure) => samePlace(tenure, places, countries) && samePosition(tenure.position, office?.titles ?? []),
    );
  };
  return heldByOne(readRows('holdings')).flatMap((rows) => compareAll(rows, tenuresOf(rows[0]!)));
}

/** Rows of one person in one office, by start. */
function heldByOne(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.cells.office} ${row.cells.person}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) =>
    group.sort((a, b) => (a.cells.from ?? '').localeCompare(b.cells.from ?? '')),
  );
}

const sameMonth = (a: string, b: string): boolean => (monthsApart(a, b) ?? 999) <= SAME;

/**
 * A person's rows in one office. Rows that follow each other without a gap (acting, then elected; two terms) may be one tenure
 * of theirs, and a tenure of theirs that is open in its snapshot and begins with an earlier row of ours says nothing of later ones.
 */
function compareAll(rows: readonly Row[], known: readonly Tenure[]): Finding[] {
  return rows.map((row, index) => {
    const { from = '', to = '' } = row.cells;
    const earlier = rows.slice(0, index);
    const pieces = known.filter(
      (tenure) =>
        overlaps(tenure, from, to) &&
        !(tenure.end === '' && earlier.some(({ cells }) => cells.to && sameMonth(cells.from ?? '', tenure.start))),
    );
    const continues = earlier.some(({ cells }) => sameMonth(cells.to ?? '', from));
    const continued = rows.slice(index + 1).some(({ cells }) => sameMonth(to, cells.from ?? ''));
    return compare(row, { pieces, continues, continued });
  });
}

type Compared = { readonly pieces: readonly Tenure[]; readonly continues: boolean; readonly continued: boolean };

function compare(row: Row, { pieces, continues, continued }: Compared): Finding {
  const { office = '', person = '', from = '', to = '', source } = row.cells;
  const base = { what: 'holding', row: `${row.where} ${office} ${person} ${from}–${to}`, source: source ?? '' };
  if (pieces.length === 0) return { ...base, result: 'unknown', detail: '' };
  // Sources cut a tenure by cabinets and terms: any piece that overlaps ours may give the start, any the end.
  const startsSame =
    pieces.some(({ start }) => sameMonth(start, from)) || (continues && pieces.some(({ start }) => start < from));
  // An open end in an old snapshot says nothing of today.
  const endsSame =
    pieces.some(({ end }) => end === '' || to === '' || (monthsApart(end, to) ?? 0) <= SAME) ||
    (continued && pieces.some(({ end }) => end > to));
  if (startsSame && endsSame) return { ...base, result: 'confirmed', detail: pieces[0]!.table };
  const theirs = pieces.map(({ table, position, start, end }) => `${table}: ${position}, ${start}–${end}`);
  return { ...base, result: 'differs', detail: theirs.join('; ') };
}

function overlaps({ start, end }: Tenure, from: string, to: string): boolean {
  if (start === '' || from === '') return false;
  return (to === '' || start < to) && (end === '' || end > from);
}

function tenures(folder: string): Tenure[] {
  const officials = checkRows(folder, 'officials').map((row) => tenure(row, row.position ?? '', 'officials'));
  const leaders = checkRows(folder, 'leaders-2026').map((row) => ({
    ...tenure(row, row.title ?? '', 'leaders-2026'),
    start: row.since ?? '',
    end: '',
  }));
  const britain = checkRows(folder, 'uk-ministers').map((row) => ({
    ...tenure(row, row.role ?? '', 'uk-ministers'),
    country: 'United Kingdom',
  }));
  return [...officials, ...leaders, ...britain];
}

function tenure(row: CheckRow, position: string, table: string): Tenure {
  return {
    person: [folded(row.person ?? ''), row.qid ?? ''].filter(Boolean),
    country: row.country ?? '',
    position,
    start: row.start ?? '',
    end: row.end ?? '',
    table,
  };
}

/** An office without a place is an international one, or a body's; a region's stands with its country and is named in the title. */
function samePlace(
  { country, position }: Tenure,
  places: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): boolean {
  if (places.size === 0 || places.has(folded(country)) || country === '(international)') return true;
  const words = ` ${folded(position)} `;
  return countries.has(folded(country)) && [...places].some((place) => words.includes(` ${place} `));
}

function namesOf(entity: EntityRow | undefined): Set<string> {
  const names = entity ? [entity.name, entity.wikipedia, ...entity.aliases.map(({ name }) => name)] : [];
  return new Set(names.map(folded).filter(Boolean));
}

/**
 * The titles share their telling word ('Minister of Foreign Affairs' and 'Foreign Minister', 'President of X' and 'President')
 * and their rank: a deputy, a shadow minister or the president of a chamber holds another office.
 */
function samePosition(theirs: string, titles: readonly string[]): boolean {
  const words = telling(theirs);
  return titles.some((title) => {
    const own = telling(title);
    return (
      own.length > 0 &&
      own.every((word) => words.includes(word)) &&
      words.length <= own.length + 2 &&
      ranks(theirs) === ranks(title)
    );
  });
}

const RANK =
  /\b(deputy|vice|shadow|under secretary|parliamentary|(?:national )?assembly|senate|parliament|chamber|council|court|office|general affairs|bureau)\b/g;

function ranks(title: string): string {
  return [...new Set(folded(title).match(RANK))].sort().join(' ');
}

const WEAK = new Set('of the for and minister secretary state affairs deputy first'.split(' '));

function telling(title: string): string[] {
  const words = folded(title).split(' ');
  const strong = words.filter((word) => !WEAK.has(word)).map((word) => word.slice(0, 6));
  return strong.length > 0 ? strong : words;
}
