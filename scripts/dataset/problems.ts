/** What is wrong with the tables, each with its file and line. */
import { type EntityRow, KINDS, OFFICE_KINDS } from '../../src/engine/dataset';
import { loadTables, packageRows } from './load';
import { parseAliases, type Row, readRows, removedAliases } from './read-tables';

const DATE = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const CATEGORIES = new Set(
  'country territory historic-country region subdivision city water landform facility intergovernmental legislature ministry agency security-body court central-bank party armed-group company media university ngo club league competition politician businessperson sportsperson culture scientist religion ethnic-group event law treaty work platform product index'.split(
    ' ',
  ),
);
/** Offices that several people hold at once. */
const SHARED = /deputy|vice-president|collective|co-|presidency|member|captains-regent/;

export function tableProblems(): string[] {
  const rows = { entities: readRows('entities'), offices: readRows('offices'), holdings: readRows('holdings') };
  const shape = [...rows.entities.flatMap(entityProblems), ...repeated([...rows.entities, ...rows.offices])];
  const { entities } = loadTables();
  const known = new Set(entities.map((entity) => entity.id));
  const offices = new Set(rows.offices.map((row) => row.cells.id));
  return [
    ...shape,
    ...sharedIds(entities),
    ...idleRemovals(rows.entities),
    ...rows.entities.flatMap((row) => dangling(row, ['country', 'parent', 'party', 'headquarters'], known)),
    ...rows.offices.flatMap((row) => [
      ...dangling(row, ['jurisdiction', 'organization'], known),
      ...officeProblems(row),
    ]),
    ...rows.holdings.flatMap((row) => [...dangling(row, ['person'], known), ...holdingProblems(row, offices)]),
    ...overlaps(rows.holdings),
  ];
}

function entityProblems({ where, cells }: Row): string[] {
  const say = (problem: string) => `${where}: ${cells.id}: ${problem}`;
  const problems: string[] = [];
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(cells.id ?? '')) problems.push(say('the id is not category/slug'));
  if (cells.kind && !KINDS.includes(cells.kind as (typeof KINDS)[number]))
    problems.push(say(`there is no kind '${cells.kind}'`));
  if (cells.category && !CATEGORIES.has(cells.category)) problems.push(say(`there is no category '${cells.category}'`));
  for (const key of ['from', 'to'])
    if (cells[key] && !DATE.test(cells[key])) problems.push(say(`'${cells[key]}' is no date`));
  if (cells.wikidata && !/^Q\d+$/.test(cells.wikidata)) problems.push(say(`'${cells.wikidata}' is no Wikidata id`));
  if (cells.prior && !(Number(cells.prior) >= 0 && Number(cells.prior) <= 255))
    problems.push(say('the prior is not 0 to 255'));
  if (!cells.source) problems.push(say('the source is missing'));
  try {
    parseAliases(cells.aliases ?? '');
  } catch (error) {
    problems.push(say(String(error)));
  }
  return problems;
}

function repeated(rows: readonly Row[]): string[] {
  const seen = new Map<string, string>();
  return rows.flatMap(({ where, cells }) => {
    const first = seen.get(cells.id ?? '');
    seen.set(cells.id ?? '', where);
    return first ? [`${where}: ${cells.id} stands at ${first}, too`] : [];
  });
}

/** One Wikidata item is one entity; the members of a party stand with its id. */
function sharedIds(entities: readonly EntityRow[]): string[] {
  const first = new Map<string, string>();
  return entities.flatMap(({ id, wikidata }) => {
    const other = first.get(wikidata);
    if (wikidata === '' || id.startsWith('group/')) return [];
    first.set(wikidata, id);
    return other ? [`${id}: ${wikidata} is ${other}, too`] : [];
  });
}

/** Removals of what no package gives any more. */
function idleRemovals(rows: readonly Row[]): string[] {
  const given = new Map(packageRows().map((row) => [row.id, row]));
  return rows.flatMap(({ where, cells }) => {
    const base = given.get(cells.id ?? '');
    const names = new Set(base?.aliases.map(({ name }) => name));
    return [
      ...(cells.name === '-' && !base ? [`${where}: no package gives ${cells.id}`] : []),
      ...removedAliases(cells.aliases ?? '')
        .filter((name) => !names.has(name))
        .map((name) => `${where}: no package gives ${cells.id} the name '${name}'`),
    ];
  });
}

function dangling({ where, cells }: Row, keys: readonly string[], known: ReadonlySet<string>): string[] {
  return keys
    .filter((key) => cells[key] && !known.has(cells[key]))
    .map((key) => `${where}: ${key} '${cells[key]}' does not exist`);
}

function officeProblems({ where, cells }: Row): string[] {
  return OFFICE_KINDS.includes(cells.kind as (typeof OFFICE_KINDS)[number])
    ? []
    : [`${where}: there is no kind of office '${cells.kind}'`];
}

function holdingProblems({ where, cells }: Row, offices: ReadonlySet<string | undefined>): string[] {
  const problems = offices.has(cells.office) ? [] : [`${where}: there is no office '${cells.office}'`];
  for (const key of ['from', 'to'])
    if (cells[key] && !DATE.test(cells[key])) problems.push(`${where}: '${cells[key]}' is no date`);
  if (cells.from && cells.to && cells.from > cells.to) problems.push(`${where}: ends before it begins`);
  return problems;
}

/** Two holders of a single office at once, where both dates are known to the day. Somebody may act for one who is ill. */
function overlaps(rows: readonly Row[]): string[] {
  const byOffice = new Map<string, Row[]>();
  for (const row of rows) byOffice.set(row.cells.office ?? '', [...(byOffice.get(row.cells.office ?? '') ?? []), row]);
  return [...byOffice].flatMap(([office, held]) => {
    if (SHARED.test(office)) return [];
    const sorted = [...held].filter(({ cells }) => cells.note !== 'disputed').sort((a, b) => compare(a.cells, b.cells));
    return sorted.slice(1).flatMap(({ where, cells }, index) => {
      const before = sorted[index]!.cells;
      const overlap =
        cells.note !== 'acting' &&
        (before.to === '' || ((before.to?.length ?? 0) === 10 && cells.from?.length === 10 && before.to! > cells.from));
      return overlap ? [`${where}: ${cells.person} begins in ${office} before ${before.person} ends`] : [];
    });
  });
}

function compare(a: Row['cells'], b: Row['cells']): number {
  return (a.from ?? '').localeCompare(b.from ?? '');
}
