/** All rows of the dataset: packages first, then the tables, which correct and extend them. */
import { readFileSync } from 'node:fs';
import {
  type AliasRow,
  type EntityRow,
  entityRow,
  type HoldingRow,
  type OfficeRow,
  type Tables,
} from '../../src/engine/dataset';
import type { Kind } from '../../src/types';
import { withCoordinates } from './coordinates';
import { cityRows, subdivisionRows } from './places';
import { parseAliases, type Row, readRows, removedAliases } from './read-tables';
import { withSurname } from './surnames';
import { territoryRows } from './territories';
import { withOwnTitles } from './titles';

/** The day up to which holders of offices were kept. */
export const AS_OF = '2026-08-22';

/** The name of a row that takes an entity of the packages away. */
const REMOVED = '-';

/** What the packages give before the tables correct it. */
export function packageRows(): EntityRow[] {
  return [...territoryRows(), ...subdivisionRows(), ...cityRows()];
}

export function loadTables(): Tables {
  const entities = new Map(packageRows().map((row) => [row.id, row]));
  for (const row of readRows('entities')) {
    const id = row.cells.id ?? '';
    if (row.cells.name === REMOVED) entities.delete(id);
    else entities.set(id, merge(entities.get(id), row));
  }
  return {
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    asOf: AS_OF,
    entities: withOwnTitles(withCoordinates([...entities.values()])).map(withSurname),
    offices: readRows('offices').map(officeOf),
    holdings: readRows('holdings').map(holdingOf),
    givenNames: readRows('given-names.tsv').map(({ cells }) => ({
      name: cells.name ?? '',
      gender: cells.gender === 'm' || cells.gender === 'f' ? cells.gender : 'u',
    })),
  };
}

/** What the table says wins; aliases of both are kept, the table's flags and probabilities over the package's. */
function merge(known: EntityRow | undefined, { cells }: Row): EntityRow {
  const base =
    known ??
    entityRow({ id: cells.id ?? '', name: cells.name ?? '', kind: cells.kind as Kind, category: cells.category ?? '' });
  const own = parseAliases(cells.aliases ?? '');
  const replaced = new Set([...own.map(({ name }) => name), ...removedAliases(cells.aliases ?? '')]);
  const text = (key: keyof EntityRow & string): string => cells[key] || String(base[key] ?? '');
  return {
    ...base,
    name: text('name'),
    kind: text('kind') as Kind,
    category: text('category'),
    aliases: [...own, ...base.aliases.filter((alias: AliasRow) => !replaced.has(alias.name))],
    description: text('description'),
    wikipedia: cells.wikipedia === '-' ? '' : text('wikipedia'),
    wikidata: text('wikidata'),
    country: text('country'),
    parent: text('parent'),
    party: text('party'),
    headquarters: text('headquarters'),
    from: text('from'),
    to: text('to'),
    prior: cells.prior ? Number(cells.prior) : base.prior,
    // The later of two of the same key counts.
    facts: [base.facts, cells.facts ?? ''].filter(Boolean).join(';'),
  };
}

function officeOf({ cells }: Row): OfficeRow {
  return {
    id: cells.id ?? '',
    titles: (cells.titles ?? '').split('|').map((title) => title.trim()),
    kind: cells.kind as OfficeRow['kind'],
    jurisdiction: cells.jurisdiction ?? '',
    organization: cells.organization ?? '',
  };
}

function holdingOf({ cells }: Row): HoldingRow {
  return {
    office: cells.office ?? '',
    person: cells.person ?? '',
    from: cells.from ?? '',
    to: cells.to ?? '',
    acting: cells.note === 'acting',
  };
}
