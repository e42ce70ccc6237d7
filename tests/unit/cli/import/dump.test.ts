/** A dump of our own writing → a pack; stopped and gone on with; lines that are none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importDump } from '../../../../src/cli/import/dump';
import { Interrupted } from '../../../../src/cli/import/keep';
import type { State } from '../../../../src/cli/import/state';
import { CLASSES, COUNTRY, entityOf, folder, item, items, opened, POLITICIAN } from './support';

const LAND = item({ id: 'Q900000001', name: 'Harborland', links: 300, claims: { P31: items(COUNTRY) } });
const ADA = item({
  id: 'Q900000002',
  name: 'Ada Quill',
  title: 'Ada Quill (politician)',
  links: 40,
  aliases: ['Ada Q. Quill'],
  claims: { P106: items(POLITICIAN), P27: items('Q900000001'), P102: items('Q900000077') },
});
const PAINTER = item({ id: 'Q900000003', name: 'Ada Quill', title: 'Ada Quill (painter)', links: 6 });
const UNKNOWN = item({ id: 'Q900000004', links: 2 });

const line = (one: unknown) => `${JSON.stringify(one)},\n`;
const dumpOf = (...lines: readonly string[]) => `[\n${lines.join('')}]\n`;
const base = { classes: CLASSES, minSitelinks: 5, resume: false, asOf: '2026-08-22' };

test('items become entities with their names, links and probabilities; what is not kept is not pointed at', async () => {
  const dir = folder();
  const dump = join(dir, 'dump.json');
  writeFileSync(dump, dumpOf(line(LAND), line(ADA), line(PAINTER), line(UNKNOWN)));
  const told = await importDump({ ...base, dump, out: join(dir, 'pack.bin') });
  expect(told).toMatch(/3 entities.*4 items read, 0 lines/);
  const dataset = opened(join(dir, 'pack.bin'));
  expect(dataset).toMatchObject({ asOf: '2026-08-22', entityCount: 3 });
  const ada = entityOf(dataset, 'Q900000002');
  expect(ada).toMatchObject({
    id: 'wikidata/Q900000002',
    wikidata: 'Q900000002',
    wikipedia: 'Ada Quill (politician)',
    description: 'what Ada Quill is',
    country: dataset.indexOf('wikidata/Q900000001'),
    party: null,
  });
  const candidates = dataset.lookup('Ada Quill');
  expect(candidates.map(({ entity }) => dataset.entity(entity).wikidata)).toEqual(['Q900000002', 'Q900000003']);
  expect(candidates[0]!.prior).toBeGreaterThan(0.9);
  expect(dataset.lookup('Ada Q. Quill')).toMatchObject([{ entity: ada!.index, prior: 1 }]);
  expect(existsSync(join(dir, 'pack.bin.part')) || existsSync(join(dir, 'pack.bin.part.json'))).toBe(false);
});

test('bad lines are counted, and nothing is lost by them', async () => {
  const dir = folder();
  const dump = join(dir, 'dump.json.gz');
  const cut = JSON.stringify(PAINTER);
  writeFileSync(
    dump,
    gzipSync(dumpOf(`${cut.slice(0, 80)}\n`, 'x\n', line(ADA), '\n', `{"enwiki" ${cut.slice(10)}\n`)),
  );
  const told = await importDump({ ...base, dump, out: join(dir, 'pack.bin') });
  expect(told).toMatch(/1 entities.*4 items read, 3 lines/);
});

test('a dump that ends too early is an error, and what was read is not lost', async () => {
  const dir = folder();
  const dump = join(dir, 'dump.json.gz');
  writeFileSync(dump, gzipSync(dumpOf(line(LAND), line(ADA))).subarray(0, -20));
  await expect(importDump({ ...base, dump, out: join(dir, 'pack.bin') })).rejects.toThrow(/unexpected end/i);
  expect(existsSync(join(dir, 'pack.bin'))).toBe(false);
  expect(existsSync(join(dir, 'pack.bin.part.json'))).toBe(true);
});

test.each(['dump.json', 'dump.json.gz'])(
  '%s: goes on where it stopped, without what was half written',
  async (name) => {
    const dir = folder();
    const dump = join(dir, name);
    const out = join(dir, 'pack.bin');
    const text = dumpOf(line(LAND), line(ADA), line(PAINTER));
    writeFileSync(dump, name.endsWith('.gz') ? gzipSync(text) : text);
    const whole = join(dir, 'whole.bin');
    await importDump({ ...base, dump, out: whole });

    let stops = 0;
    for (let told = ''; told === ''; ) {
      const running = importDump({ ...base, dump, out, resume: true });
      // Each time it gets one line further.
      process.emit('SIGINT');
      told = await running.catch((error) => {
        expect(error).toBeInstanceOf(Interrupted);
        return '';
      });
      if (told !== '') {
        expect(told).toMatch(/3 entities.*3 items read/);
        break;
      }
      stops++;
      const state = JSON.parse(readFileSync(`${out}.part.json`, 'utf8')) as State;
      expect(state.items).toBe(Math.min(3, stops - 1));
      // A crash after the last saving leaves more in the work file than the state counts.
      writeFileSync(`${out}.part`, `${readFileSync(`${out}.part`, 'utf8')}{"id":"Q9`);
      await expect(importDump({ ...base, dump, out, resume: true, minSitelinks: 9 })).rejects.toThrow(/other options/);
    }
    expect(stops).toBe(5);
    expect(readFileSync(out)).toEqual(readFileSync(whole));
  },
);

test('without an unfinished import --resume begins at the beginning', async () => {
  const dir = folder();
  const dump = join(dir, 'dump.json');
  writeFileSync(dump, dumpOf(line(ADA)));
  expect(await importDump({ ...base, dump, out: join(dir, 'pack.bin'), resume: true })).toMatch(/1 entities/);
});
