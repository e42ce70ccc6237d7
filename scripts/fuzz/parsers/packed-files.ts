/** The packed files: cut off or with flipped bits they are refused, and never read as something else. */
import { entityRow, openDataset, packDataset } from '../../../src/engine/dataset';
import { DatasetError } from '../../../src/engine/dataset/file';
import { mutated } from '../mutate';
import type { Parser } from '../parser';

const alias = (name: string) => ({ name, flags: 0, prior: 0.9 });

const FILE = Buffer.from(
  packDataset({
    version: '1.2.3',
    asOf: '2026-08-22',
    entities: [
      entityRow({ id: 'country/de', name: 'Germany', kind: 'place', category: 'country', aliases: [alias('Germany')] }),
      entityRow({
        id: 'person/ilse-varnholt',
        name: 'Ilse Varnholt',
        kind: 'person',
        category: 'politician',
        aliases: [alias('Ilse Varnholt'), alias('Varnholt')],
        country: 'country/de',
      }),
    ],
    offices: [
      { id: 'office/de-mayor', titles: ['mayor'], kind: 'mayor', jurisdiction: 'country/de', organization: '' },
    ],
    holdings: [{ office: 'office/de-mayor', person: 'person/ilse-varnholt', from: '2020', to: '', acting: false }],
    givenNames: [{ name: 'Ilse', gender: 'f' }],
  }),
).toString('latin1');

export const packedFiles: Parser = {
  name: 'dataset file',
  share: 40,
  inputs: () => mutated({ seeds: [FILE], pieces: ['\0\0\0\0', '\xff\xff\xff\xff', 'NGDS'], longest: FILE.length }),
  problems(input) {
    const bytes = Uint8Array.from(input, (unit) => unit.charCodeAt(0) & 0xff);
    if (input === FILE) return readProblems(bytes.buffer);
    try {
      openDataset(bytes.buffer);
    } catch (error) {
      if (error instanceof DatasetError) return [];
      throw error;
    }
    return Buffer.from(bytes).toString('latin1') === FILE ? [] : ['a damaged file is opened'];
  },
  growth: null,
};

function readProblems(file: ArrayBuffer): string[] {
  const dataset = openDataset(file);
  const [match] = dataset.findAliases('Mayor Ilse Varnholt');
  const found = match && dataset.entity(match.candidates[0]!.entity).id;
  return found === 'person/ilse-varnholt' ? [] : [`the whole file holds ${found}`];
}
