/** The reader's own names over a dataset: one interface, own names first, the rest untouched. */
import { describe, expect, it } from 'vitest';
import { ALIAS_FLAG, type OverlayEntry, openDataset, overlay, packDataset } from '../../../../src/engine/dataset';
import { baseTables } from './support';

const base = openDataset(packDataset(baseTables()));
const ENTRIES: readonly OverlayEntry[] = [
  {
    id: 'own:Harbor Council',
    name: 'Harbor Council',
    aliases: ['HC'],
    kind: 'organization',
    note: 'Meets; on = Mondays',
  },
  { id: 'own:Paris', name: 'Paris', aliases: [], kind: 'person', note: '' },
];
const both = overlay(base, ENTRIES);

describe('overlay', () => {
  it('is the dataset itself without entries', () => {
    expect(overlay(base, [])).toBe(base);
  });

  it('keeps the rows of the dataset and puts its own behind them', () => {
    expect(both.entityCount).toBe(base.entityCount + 2);
    for (let index = 0; index < base.entityCount; index++) expect(both.entity(index)).toEqual(base.entity(index));
    expect(both.indexOf('city/paris')).toBe(base.indexOf('city/paris'));
    const own = both.entity(both.indexOf('own:Harbor Council')!);
    expect(own).toMatchObject({
      id: 'own:Harbor Council',
      name: 'Harbor Council',
      kind: 'organization',
      description: 'Meets; on = Mondays',
    });
    expect(both.holdingsOf(own.index)).toEqual([]);
    expect(both.officesOf(own.index)).toEqual([]);
  });

  it('finds own names and those of the dataset, in order', () => {
    const text = 'The Harbor Council of Paris met in Vienna; HC did not.';
    const found = both
      .findAliases(text)
      .map(({ start, end, candidates }) => [text.slice(start, end), both.entity(candidates[0]!.entity).id]);
    expect(found).toEqual([
      ['Harbor Council', 'own:Harbor Council'],
      ['Paris', 'own:Paris'],
      ['Vienna', 'city/vienna'],
      ['HC', 'own:Harbor Council'],
    ]);
  });

  it('lets the own name win, with the other in sight', () => {
    const [own, rival] = both.lookup('Paris');
    expect(both.entity(own!.entity).id).toBe('own:Paris');
    expect(own!.flags & ALIAS_FLAG.OWN).not.toBe(0);
    expect(both.entity(rival!.entity).id).toBe('city/paris');
    expect(rival!.prior).toBeLessThan(own!.prior);
    expect(rival!.flags & ALIAS_FLAG.OWN).toBe(0);
  });
});
