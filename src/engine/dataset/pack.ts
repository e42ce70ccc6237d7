/** Rows of the tables → the packed file. Runs at build time and for packs, never in a page. */
import {
  checksum,
  FORMAT,
  HEADER_INTS,
  KINDS,
  MAGIC,
  META,
  OFFICE_KINDS,
  SECTIONS,
  type SectionName,
  WIDTH,
} from './format';
import type { AliasRow, EntityRow, Tables } from './rows';
import { StringPool } from './string-pool';
import { packTrie } from './trie';
import { ALIAS_FLAG } from './types';

/** Packs valid tables (the schema check runs before). Deterministic. Throws on a dangling reference. */
export function packDataset(tables: Tables): ArrayBuffer {
  const pool = new StringPool();
  const entities = [...tables.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const reference = (id: string, from: string): number => {
    if (id === '') return -1;
    const index = indexOf.get(id);
    if (index === undefined) throw new Error(`${from}: there is no entity '${id}'`);
    return index;
  };
  const trie = packTrie(aliasesOf(entities), pool);
  const offices = [...tables.offices].sort((a, b) => (a.id < b.id ? -1 : 1));
  const officeIndex = new Map(offices.map((office, index) => [office.id, index]));
  const titles: number[] = [];

  const sections: Record<Exclude<SectionName, 'stringOffsets' | 'stringBytes'>, readonly number[] | Int32Array> = {
    meta: metaOf(tables, pool),
    entities: entities.flatMap((row) => entityInts(row, pool, (id) => reference(id, row.id))),
    entityAliases: entityAliases(trie.aliases, trie.candidates, entities.length),
    edges: trie.edges,
    nodes: trie.nodes,
    aliases: trie.aliases,
    candidates: trie.candidates,
    offices: [
      ...offices.flatMap((row) => {
        const first = titles.length;
        for (const title of row.titles) titles.push(pool.add(title));
        return [
          pool.add(row.id),
          OFFICE_KINDS.indexOf(row.kind),
          reference(row.jurisdiction, row.id),
          reference(row.organization, row.id),
          first,
        ];
      }),
    ],
    titles,
    holdings: [...tables.holdings]
      .map((row) => ({ ...row, index: officeIndex.get(row.office) ?? missingOffice(row.office) }))
      .sort((a, b) => a.index - b.index || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .flatMap((row) => [
        row.index,
        reference(row.person, row.office),
        pool.optional(row.from),
        pool.optional(row.to),
        row.acting ? 1 : 0,
      ]),
    hosts: entities.flatMap((row, index) => hostsOf(row).flatMap((host) => [pool.add(host), index])),
  };
  return write(sections, pool);
}

function missingOffice(id: string): never {
  throw new Error(`holdings: there is no office '${id}'`);
}

function metaOf(tables: Tables, pool: StringPool): number[] {
  const meta = new Array<number>(META.count).fill(-1);
  const names = (gender: string) =>
    pool.add(
      tables.givenNames
        .filter((row) => row.gender === gender)
        .map((row) => row.name)
        .join('|'),
    );
  meta[META.version] = pool.add(tables.version);
  meta[META.asOf] = pool.add(tables.asOf);
  meta[META.maleNames] = names('m');
  meta[META.femaleNames] = names('f');
  meta[META.sharedNames] = names('u');
  return meta;
}

function entityInts(row: EntityRow, pool: StringPool, reference: (id: string) => number): number[] {
  return [
    pool.add(row.id),
    pool.add(row.name),
    KINDS.indexOf(row.kind),
    pool.add(row.category),
    pool.optional(row.description),
    pool.optional(row.wikipedia),
    pool.optional(row.wikidata),
    reference(row.country),
    reference(row.parent),
    reference(row.party),
    reference(row.headquarters),
    pool.optional(row.from),
    pool.optional(row.to),
    row.prior,
    pool.optional(row.facts),
  ];
}

/** The name itself is an alias unless the row flags it. */
function aliasesOf(entities: readonly EntityRow[]): { row: AliasRow; entity: number; weight: number }[] {
  return entities.flatMap((entity, index) => {
    const named = entity.aliases.some((alias) => alias.name === entity.name);
    const own: AliasRow[] = named ? [] : [{ name: entity.name, flags: 0, prior: 1 }];
    return [...own, ...entity.aliases].map((row) => ({ row, entity: index, weight: entity.prior }));
  });
}

/** For every entity the records of its aliases: n + 1 starts, then the list. */
function entityAliases(aliases: Int32Array, candidates: Int32Array, count: number): number[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  const total = aliases.length / WIDTH.aliases;
  for (let alias = 0; alias < total; alias++) {
    const first = aliases[alias * WIDTH.aliases + 3]!;
    const last = alias + 1 < total ? aliases[(alias + 1) * WIDTH.aliases + 3]! : candidates.length / WIDTH.candidates;
    for (let at = first; at < last; at++) lists[candidates[at * WIDTH.candidates]!]!.push(alias);
  }
  let start = 0;
  const starts = lists.map((list) => {
    const here = start;
    start += list.length;
    return here;
  });
  return [...starts, start, ...lists.flat()];
}

function hostsOf(row: EntityRow): string[] {
  if (row.category !== 'media') return [];
  const domain = /(?:^|;)domain=([^;]*)/.exec(row.facts)?.[1] ?? '';
  return domain
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
}

function write(sections: Record<string, readonly number[] | Int32Array>, pool: StringPool): ArrayBuffer {
  const { offsets, bytes } = pool.pack();
  const all: Record<string, readonly number[] | Int32Array> = { ...sections, stringOffsets: offsets };
  const header = HEADER_INTS + SECTIONS.length * 2;
  const ints = SECTIONS.reduce((sum, name) => sum + (all[name]?.length ?? 0), header);
  const size = ints * 4 + Math.ceil(bytes.length / 4) * 4;
  const buffer = new ArrayBuffer(size);
  const words = new Int32Array(buffer);
  let at = header;
  SECTIONS.forEach((name, index) => {
    const content = all[name];
    words[HEADER_INTS + index * 2] = at * 4;
    words[HEADER_INTS + index * 2 + 1] = content ? content.length * 4 : bytes.length;
    if (content) {
      words.set(content, at);
      at += content.length;
    } else {
      new Uint8Array(buffer, at * 4, bytes.length).set(bytes);
    }
  });
  words.set([MAGIC, FORMAT, size, checksum(new Uint32Array(buffer, HEADER_INTS * 4))]);
  return buffer;
}

/** Flag names of the tables, joined by `|` or `,` → bits. Throws on an unknown one. */
export function flagBits(names: readonly string[]): number {
  return names.reduce((bits, name) => {
    const bit = (ALIAS_FLAG as Record<string, number>)[name];
    if (bit === undefined) throw new Error(`there is no alias flag '${name}'`);
    return bits | bit;
  }, 0);
}
