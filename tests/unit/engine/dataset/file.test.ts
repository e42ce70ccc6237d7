/** Files that cannot be used say why. */
import { expect, test } from 'vitest';
import { openDataset, packDataset } from '../../../../src/engine/dataset';
import { entity, tables } from './rows';

const FILE = packDataset(tables({ entities: [entity({ id: 'person/x', name: 'X' })] }));

function changed(change: (words: Uint32Array) => void): ArrayBuffer {
  const copy = FILE.slice(0);
  change(new Uint32Array(copy));
  return copy;
}

test.each([
  ['empty', new ArrayBuffer(0), 'The dataset file is cut off.'],
  ['cut off', FILE.slice(0, FILE.byteLength - 4), 'The dataset file is cut off.'],
  ['cut off amid a word', FILE.slice(0, FILE.byteLength - 3), 'The dataset file is cut off.'],
  ['another file', changed((words) => words.fill(7)), 'This is not a Newsgloss dataset.'],
  ['old', changed((words) => words.set([1], 1)), /has format 1, this version of Newsgloss reads format \d+\./],
])('%s', (_, file, message) => {
  expect(() => openDataset(file)).toThrow(message);
});

test('one flipped bit anywhere is noticed', () => {
  const words = FILE.byteLength / 4;
  for (let at = 3; at < words; at += 7)
    expect(() => openDataset(changed((all) => all.set([all[at]! ^ 4], at)))).toThrow('The dataset file is damaged.');
});

test('an empty dataset opens', () => {
  const dataset = openDataset(packDataset(tables({})));
  expect(dataset.entityCount).toBe(0);
  expect(dataset.findAliases('Some Words and more')).toEqual([]);
  expect(dataset.indexOf('person/x')).toBeNull();
});
