/** Finding dataset names: ours, a Map of n-grams, mnemonist's trie; with the bundled names, 100,000 and 1,000,000. */
import { TrieMap } from 'mnemonist';
import { type Dataset, entityRow, openDataset, packDataset, type Tables } from '../../src/engine/dataset';
import { generator } from '../train/crf';
import { quantile, timed } from './measure';

const LONGEST = 6;

export function matcherLines(texts: readonly string[], bundled: Dataset): string[] {
  const text = [texts.join('\n\n').slice(0, 400_000)];
  const lines = [`matcher, ${text[0]!.length} characters:`];
  const scan = (dataset: Dataset): string => {
    const [result] = timed(text, [['ours', (one) => dataset.findAliases(one)]], 5);
    return `${(text[0]!.length / 1e3 / quantile(result!.times, 0.5)).toFixed(0)} Mchar/s`;
  };
  lines.push(`  Newsgloss, bundled (${bundled.aliasCount} names)`.padEnd(44) + scan(bundled));
  for (const count of [100_000, 1_000_000]) {
    const names = syntheticNames(count);
    const file = packDataset(tablesOf(names));
    const opened = performance.now();
    const dataset = openDataset(file);
    const open = performance.now() - opened;
    lines.push(
      `  Newsgloss, ${count} names`.padEnd(44) +
        `${scan(dataset)}   ${(file.byteLength / 1e6).toFixed(1)} MB, opened in ${open.toFixed(1)} ms`,
    );
    if (count > 100_000) continue;
    const map = new Map(names.map((name, index) => [name.toLowerCase(), index]));
    const trie = new TrieMap<string[], number>(Array);
    for (const [index, name] of names.entries()) trie.set(name.toLowerCase().split(' '), index);
    const peers = timed(
      text,
      [
        ['Map of n-grams', (one) => byNGrams(one, (key) => map.get(key))],
        ['mnemonist TrieMap', (one) => byTrie(one, trie)],
      ],
      2,
    );
    for (const { name, times } of peers)
      lines.push(
        `${`  ${name}, ${count} names`.padEnd(44)}${(text[0]!.length / 1e3 / quantile(times, 0.5)).toFixed(0)} Mchar/s`,
      );
  }
  return lines;
}

function byNGrams(text: string, get: (key: string) => number | undefined): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let found = 0;
  for (let i = 0; i < words.length; i++) {
    let key = '';
    for (let n = 0; n < LONGEST && i + n < words.length; n++) {
      key = n === 0 ? words[i]! : `${key} ${words[i + n]}`;
      if (get(key) !== undefined) found++;
    }
  }
  return found;
}

function byTrie(text: string, trie: TrieMap<string[], number>): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let found = 0;
  for (let i = 0; i < words.length; i++)
    for (let n = 1; n <= LONGEST; n++) if (trie.has(words.slice(i, i + n))) found++;
  return found;
}

/** Two or three syllabic words each: as long as names are. */
function syntheticNames(count: number): string[] {
  const random = generator(11);
  const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    let made = pick('BCDFGHJKLMNPRSTVWZ');
    for (let i = 0; i < 2 + Math.floor(random() * 2); i++) made += pick('aeiou') + pick('bcdfghklmnprstvz');
    return made;
  };
  const names = new Set<string>();
  while (names.size < count) names.add(random() < 0.6 ? `${word()} ${word()}` : `${word()} ${word()} ${word()}`);
  return [...names];
}

function tablesOf(names: readonly string[]): Tables {
  const entities = names.map((name, index) =>
    entityRow({ id: `person/n${index}`, name, kind: 'person', category: 'politician' }),
  );
  return { version: 'bench', asOf: '2024-01-01', entities, offices: [], holdings: [], givenNames: [] };
}
