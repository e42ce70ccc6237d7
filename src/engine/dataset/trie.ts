/** Aliases → a trie over words whose edges live in one open-addressed hash table. */
import { ALIAS_BIT, WIDTH } from './format';
import type { AliasRow } from './rows';
import { edgeSlot, emptyWord, nextWord } from './scan';
import type { StringPool } from './string-pool';
import { ALIAS_FLAG } from './types';

type Entry = { row: AliasRow; entity: number; weight: number };
type Record_ = { name: string; mask: number; bits: number; node: number; entries: Entry[] };
export type PackedTrie = { edges: Int32Array; nodes: Int32Array; aliases: Int32Array; candidates: Int32Array };

/** A slot in two stays free: a look-up that fails ends after 1.5 probes on average. */
const LOAD = 2;

export function packTrie(entries: readonly Entry[], pool: StringPool): PackedTrie {
  const edges: { node: number; hash: number; check: number; gap: number; child: number }[] = [];
  const children = new Map<string, number>();
  const records = new Map<string, Record_>();
  let nodes = 1;

  for (const entry of entries) {
    const path = wordsOf(entry.row.name);
    if (path.length === 0) continue;
    let node = 0;
    for (const { hash, check, gap } of path) {
      const key = `${node} ${hash} ${check} ${gap}`;
      let child = children.get(key);
      if (child === undefined) {
        child = nodes++;
        children.set(key, child);
        edges.push({ node, hash, check, gap, child });
      }
      node = child;
    }
    const bits = bitsOf(entry.row);
    const mask = maskOf(path);
    const key = `${node} ${mask} ${bits} ${bits & (ALIAS_BIT.EXACT | ALIAS_BIT.ALL_UPPER) ? entry.row.name : ''}`;
    const record = records.get(key) ?? { name: entry.row.name, mask, bits, node, entries: [] };
    record.entries.push(entry);
    records.set(key, record);
  }
  return { edges: hashTable(edges), ...packRecords([...records.values()], nodes, pool) };
}

type PathWord = { hash: number; check: number; gap: number; upper: boolean };

function wordsOf(name: string): PathWord[] {
  const words: PathWord[] = [];
  const word = emptyWord();
  for (let at = 0; nextWord(name, at, name.length, word); at = word.end)
    words.push({ hash: word.hash, check: word.check, gap: words.length === 0 ? 0 : word.gap, upper: word.upperFirst });
  return words;
}

function maskOf(path: readonly PathWord[]): number {
  return path.reduce((mask, { upper }, index) => (upper && index < 31 ? mask | (1 << index) : mask), 0);
}

function bitsOf({ name, flags }: AliasRow): number {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const allUpper = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return (
    (allUpper ? ALIAS_BIT.ALL_UPPER : 0) |
    (flags & ALIAS_FLAG.CASE_EXACT ? ALIAS_BIT.EXACT : 0) |
    (name.endsWith('.') ? ALIAS_BIT.DOT : 0)
  );
}

function hashTable(
  edges: readonly { node: number; hash: number; check: number; gap: number; child: number }[],
): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, edges.length * LOAD)));
  const table = new Int32Array(slots * WIDTH.edges).fill(-1);
  for (const { node, hash, check, gap, child } of edges) {
    let slot = edgeSlot(node, hash, gap, slots - 1);
    while (table[slot * WIDTH.edges] !== -1) slot = (slot + 1) & (slots - 1);
    table.set([node, hash, check, gap, child], slot * WIDTH.edges);
  }
  return table;
}

/** `nodes`: first alias record of every node, and one more for the end. */
function packRecords(records: Record_[], nodeCount: number, pool: StringPool): Omit<PackedTrie, 'edges'> {
  records.sort((a, b) => a.node - b.node);
  const nodes = new Int32Array(nodeCount + 1);
  for (const { node } of records) nodes[node + 1]!++;
  for (let node = 0; node < nodeCount; node++) nodes[node + 1]! += nodes[node]!;
  const aliases: number[] = [];
  const candidates: number[] = [];
  for (const { name, mask, bits, entries } of records) {
    aliases.push(pool.add(name), mask, bits, candidates.length / WIDTH.candidates);
    for (const { entity, prior, flags } of rank(entries))
      candidates.push(entity, (Math.round(prior * 255) << 16) | flags);
  }
  return { nodes, aliases: Int32Array.from(aliases), candidates: Int32Array.from(candidates) };
}

/** DATASET.md: an alias means one of at most eight. */
const MOST_CANDIDATES = 8;

/** One candidate for each entity; probabilities that were left out share what is left, by how often news names them. */
function rank(entries: readonly Entry[]): { entity: number; prior: number; flags: number }[] {
  const byEntity = new Map<number, Entry>();
  for (const entry of entries) {
    const known = byEntity.get(entry.entity);
    if (!known || known.row.prior < entry.row.prior) byEntity.set(entry.entity, entry);
  }
  const unique = [...byEntity.values()];
  const given = unique.filter(({ row }) => row.prior < 1).reduce((sum, { row }) => sum + row.prior, 0);
  const open = unique.filter(({ row }) => row.prior === 1);
  // Square: between two of one name the better known is meant far more often than its share of all mentions says.
  const mass = open.reduce((sum, { weight }) => sum + (weight + 1) ** 2, 0);
  const left = Math.max(0.02, 1 - given);
  return unique
    .map(({ row, entity, weight }) => ({
      entity,
      flags: row.flags,
      prior: row.prior < 1 ? row.prior : (left * (weight + 1) ** 2) / mass,
    }))
    .sort((a, b) => b.prior - a.prior || a.entity - b.entity)
    .slice(0, MOST_CANDIDATES);
}
