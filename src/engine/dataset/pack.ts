/** Rows of the tables → the packed file. Runs at build time and for packs, never in a page. */
import { writeEntity } from './entity-record';
import { givenNamesOf, writeExtras } from './extras';
import { parseFacts } from './facts';
import { writeFile } from './file';
import { ENTITY_STEP, META } from './format';
import { hostsOf } from './hosts';
import { indexNames, type PackedNames, packNames, writeNames } from './name-packer';
import { type OfficeWithHolders, writeHoldings, writeOffice } from './office-records';
import { type Press, type Sink, Survey } from './press';
import type { AliasRow, EntityRow, Tables } from './rows';
import { ALIAS_FLAG } from './types';

/** Rows in the order of the file, with what their records need. */
type Content = {
  readonly entities: readonly EntityRow[];
  readonly offices: readonly OfficeWithHolders[];
  readonly names: PackedNames;
  readonly extras: Parameters<typeof writeExtras>[0];
  readonly indexOf: (id: string, from: string) => number;
};

/** Shares of the time after which something is done, measured with a million entities. */
const DONE = { names: 0.2, survey: 0.4, symbols: 0.5, entities: 0.85 } as const;

/**
 * Packs valid tables (the schema check runs before). Deterministic. Throws on a dangling reference. `tell` hears the share
 * of the work that is done (0 to 1). A million entities take about a minute and 1.6 GB.
 */
export function packDataset(tables: Tables, tell: (share: number) => void = () => {}): ArrayBuffer {
  const content = contentOf(tables);
  tell(DONE.names);
  const survey = new Survey();
  writeAll(content, { entities: survey, names: survey, offices: survey, holdings: survey, extras: survey });
  tell(DONE.survey);
  const printing = survey.press();
  tell(DONE.symbols);
  const file = press(content, printing, () => tell(DONE.entities));
  tell(1);
  return file;
}

function contentOf(tables: Tables): Content {
  const entities = [...tables.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = new Map(entities.map((entity, index) => [entity.id, index]));
  return {
    entities,
    offices: officesOf(tables),
    names: packNames(
      aliasesOf(entities),
      Float64Array.from(entities, ({ prior }) => prior),
    ),
    extras: {
      version: tables.version,
      asOf: tables.asOf,
      hosts: entities.flatMap((row, index) =>
        row.category === 'media' && hostsOf(parseFacts(row.facts).domain).length > 0 ? [index] : [],
      ),
      givenNames: givenNamesOf(tables.givenNames),
    },
    indexOf: (id, from) => rows.get(id) ?? missing(`${from}: there is no entity '${id}'`),
  };
}

function missing(message: string): never {
  throw new Error(message);
}

function officesOf(tables: Tables): OfficeWithHolders[] {
  const holdings = new Map(tables.offices.map(({ id }) => [id, [] as Tables['holdings'][number][]]));
  for (const row of tables.holdings)
    (holdings.get(row.office) ?? missing(`holdings: there is no office '${row.office}'`)).push(row);
  return [...tables.offices]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((office) => ({
      office,
      holdings: holdings.get(office.id)!.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    }));
}

/** The name itself is an alias unless the row flags it. */
function* aliasesOf(entities: readonly EntityRow[]): Iterable<{ row: AliasRow; entity: number }> {
  for (const [entity, { name, aliases }] of entities.entries()) {
    if (!aliases.some((alias) => alias.name === name)) yield { row: { name, flags: 0, prior: 1 }, entity };
    for (const row of aliases) yield { row, entity };
  }
}

type Part = 'entities' | 'names' | 'offices' | 'holdings' | 'extras';

const PARTS: Readonly<Record<Part, (content: Content, sink: Sink, began: () => void) => void>> = {
  entities: ({ entities, indexOf }, sink, began) => {
    for (const [index, row] of entities.entries()) {
      if (index % ENTITY_STEP === 0) began();
      writeEntity(row, (id) => indexOf(id, row.id), sink);
    }
  },
  names: ({ names }, sink, began) => writeNames(names, sink, began),
  offices: ({ offices, indexOf, entities }, sink) => {
    for (const one of offices)
      writeOffice(one, { indexOf: (id) => indexOf(id, one.office.id), entityCount: entities.length }, sink);
  },
  holdings: ({ offices, indexOf, entities }, sink) => {
    for (const one of offices)
      writeHoldings(one, { indexOf: (id) => indexOf(id, one.office.id), entityCount: entities.length }, sink);
  },
  extras: ({ extras, entities }, sink) => writeExtras(extras, entities.length, sink),
};

function writeAll(content: Content, sinks: Readonly<Record<Part, Sink>>): void {
  for (const part of Object.keys(PARTS) as Part[]) PARTS[part](content, sinks[part], () => {});
}

function press(content: Content, sink: Press, entitiesDone: () => void): ArrayBuffer {
  const starts: Record<Part, number[]> = { entities: [], names: [], offices: [], holdings: [], extras: [] };
  const stream = (part: Part) => sink.stream(() => PARTS[part](content, sink, () => starts[part].push(sink.at)));
  const shelf = sink.shelf();
  const { names, extras, entities, offices } = content;
  const meta = new Uint32Array(META.books + shelf.meta.length);
  meta[META.entities] = entities.length;
  meta[META.aliases] = names.aliasCount;
  meta[META.offices] = offices.length;
  meta[META.hosts] = extras.hosts.length;
  meta[META.givenNames] = extras.givenNames.length;
  meta[META.buckets] = names.buckets;
  meta[META.symbols] = sink.texts.symbolCount;
  meta[META.escape] = sink.texts.escapeRank;
  meta.set(shelf.meta, META.books);
  const records = stream('entities');
  entitiesDone();
  return writeFile({
    meta,
    codes: shelf.codes,
    symbols: sink.texts.table(),
    books: shelf.books,
    bookStarts: Uint32Array.from(shelf.bookStarts),
    entities: records,
    entityStarts: Uint32Array.from(starts.entities),
    filter: names.filter,
    ...indexNames(names),
    names: stream('names'),
    nameStarts: Uint32Array.from(starts.names),
    offices: stream('offices'),
    holdings: stream('holdings'),
    extras: stream('extras'),
  });
}

/** Flag names of the tables, joined by `|` or `,` → bits. Throws on an unknown one. */
export function flagBits(names: readonly string[]): number {
  return names.reduce((bits, name) => {
    const bit = (ALIAS_FLAG as Record<string, number>)[name];
    if (bit === undefined) throw new Error(`there is no alias flag '${name}'`);
    return bits | bit;
  }, 0);
}
