/** Entities against the tables of page titles, parties, universities and companies. */
import { type Row, readRows } from '../read-tables';
import type { Finding } from './finding';
import { type CheckRow, checkRows, folded } from './tables';

type Comparison = {
  readonly what: string;
  readonly table: string;
  readonly keyOf: (row: CheckRow) => string;
  readonly ours: (row: Row) => string | null;
  readonly differs: (row: Row, theirs: readonly CheckRow[]) => string | null;
};

const year = (date: string | undefined): string => (date ?? '').slice(0, 4);

/** Founding years of companies after mergers differ by source: more than this apart somebody is wrong. */
const COMPANY_YEARS = 2;

const COMPARISONS: readonly Comparison[] = [
  {
    what: 'party',
    table: 'parties',
    keyOf: ({ enwiki = '' }) => enwiki.replaceAll('_', ' '),
    ours: ({ cells }) => (cells.category === 'party' && cells.kind === 'organization' ? (cells.wikipedia ?? '') : null),
    differs: ({ cells }, theirs) => {
      const years = theirs.map((row) => year(row.founded_wp || row.year_first)).filter(Boolean);
      return cells.from && years.length > 0 && !years.includes(year(cells.from))
        ? `founded ${cells.from}, theirs ${years.join(', ')}`
        : null;
    },
  },
  {
    what: 'university',
    table: 'universities',
    keyOf: ({ name = '' }) => folded(name),
    ours: ({ cells }) => (cells.category === 'university' ? folded(cells.name ?? '') : null),
    differs: ({ cells }, theirs) => {
      const countries = theirs.map((row) => (row.iso2 ?? '').toLowerCase());
      return cells.country && !countries.includes(cells.country.replace('country/', ''))
        ? `in ${cells.country}, theirs ${countries.join(', ')}`
        : null;
    },
  },
  {
    what: 'company',
    table: 'sp500',
    keyOf: ({ symbol = '' }) => symbol,
    ours: ({ cells }) =>
      cells.category === 'company' ? (/(?:^|;)ticker=([^;]*)/.exec(cells.facts ?? '')?.[1] ?? null) : null,
    differs: ({ cells }, theirs) => {
      const [row] = theirs;
      if (!cells.from || !row?.founded || !sameFirstWord(cells.name ?? '', row.company ?? '')) return null;
      // '1989 (1887)': the company in its present form, and the business that it goes back to.
      const years = row.founded.match(/\d{4}/g) ?? [];
      return years.some((founded) => Math.abs(Number(year(cells.from)) - Number(founded)) <= COMPANY_YEARS)
        ? null
        : `founded ${cells.from}, theirs ${row.founded} (${row.company})`;
    },
  },
];

/** Ticker symbols are shared between exchanges: ADM is Admiral in London, Archer Daniels Midland in New York. */
function sameFirstWord(a: string, b: string): boolean {
  const [one = '', other = ''] = [folded(a), folded(b)].map((name) => name.replace(/^the /, '').split(' ')[0]);
  return one.startsWith(other) || other.startsWith(one);
}

export function entityFindings(folder: string): Finding[] {
  const rows = readRows('entities');
  return COMPARISONS.flatMap(({ what, table, keyOf, ours, differs }) => {
    const theirs = new Map<string, CheckRow[]>();
    for (const row of checkRows(folder, table)) theirs.set(keyOf(row), [...(theirs.get(keyOf(row)) ?? []), row]);
    return rows.flatMap((row): Finding[] => {
      const key = ours(row);
      if (key === null) return [];
      const base = { what, row: `${row.where} ${row.cells.id}`, source: row.cells.source ?? '' };
      const match = key === '' ? undefined : theirs.get(key);
      if (match === undefined) return [{ ...base, result: 'unknown', detail: '' }];
      const detail = differs(row, match);
      return [{ ...base, result: detail === null ? 'confirmed' : 'differs', detail: detail ?? table }];
    });
  });
}

/** Titles of persons and offices: a title that the table has is a page; one it lacks may be a page all the same. */
export function titleFindings(folder: string): Finding[] {
  const titles = titleIds(folder);
  return readRows('entities').flatMap((row): Finding[] => {
    const { wikipedia = '', wikidata = '', id = '', source = '' } = row.cells;
    if (wikipedia === '') return [];
    const ids = titles.get(wikipedia);
    const base = { what: 'title', row: `${row.where} ${id}`, source };
    if (ids === undefined) return [{ ...base, result: 'unknown', detail: '' }];
    if (wikidata !== '' && !ids.has(wikidata))
      return [{ ...base, result: 'differs', detail: `${wikidata}, theirs ${[...ids].join(', ')}` }];
    return [{ ...base, result: 'confirmed', detail: 'titles' }];
  });
}

/** Wikipedia title → Wikidata ids. Labels of one source are no page titles and are left out. */
export function titleIds(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { title = '', qid = '', source = '' } of checkRows(folder, 'titles')) {
    if (source.split('|').every((one) => one.endsWith('-label'))) continue;
    ids.set(title, (ids.get(title) ?? new Set()).add(qid));
  }
  return ids;
}
