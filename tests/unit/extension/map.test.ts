/** The locator map: what it frames, draws and labels. */
import { describe, expect, it } from 'vitest';
import { countryOutlines } from '../../../scripts/build/outlines';
import type { PlaceOnEarth } from '../../../src/extension/platform/messages';
import { drawMap } from '../../../src/extension/popup/map/drawing';
import { frameOf, pointsOf } from '../../../src/extension/popup/map/frame';
import { placeLabels } from '../../../src/extension/popup/map/labels';
import { readOutlines } from '../../../src/extension/popup/map/shapes';

const outlines = readOutlines(countryOutlines());
const SIZE = { width: 368, height: 176 };
const city = (name: string, country: string, at: [number, number]) => ({
  id: `city/${name}`,
  name,
  country,
  at,
  isCountry: false,
});
const country = (name: string, code: string, at: [number, number]) => ({
  id: `country/${code}`,
  name,
  country: code,
  at,
  isCountry: true,
});
const BERLIN = city('Berlin', 'de', [13.41, 52.52]);
const ALMATY = city('Almaty', 'kz', [76.93, 43.26]);
const SUVA = city('Suva', 'fj', [178.44, -18.14]);
const LIMA = city('Lima', 'pe', [-77.03, -12.04]);

describe('the outlines', () => {
  it('have the code of each country', () => {
    const ids = outlines.countries.map(({ id }) => id);
    for (const code of ['de', 'kz', 'us', 'xk', 'tw']) expect(ids).toContain(code);
    expect(ids.filter((id) => id === undefined)).toEqual([]);
  });
});

describe('the frame', () => {
  it.each<[string, PlaceOnEarth[]]>([
    ['one town', [BERLIN]],
    ['two towns', [BERLIN, ALMATY]],
    ['both sides of the date line', [SUVA, city('Apia', 'ws', [-171.77, -13.83])]],
    ['the whole world', [BERLIN, SUVA, LIMA]],
    ['a country', [country('Germany', 'de', [13.41, 52.52])]],
  ])('shows %s', (_, places) => {
    const projection = frameOf(pointsOf(places, outlines.countries), SIZE);
    for (const { at } of places) {
      const [x, y] = projection?.([at![0], at![1]]) ?? [Number.NaN, Number.NaN];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });
  it('shows a large country by its capital when there is more to see', () => {
    const russia = country('Russia', 'ru', [37.62, 55.75]);
    expect(pointsOf([russia, BERLIN], outlines.countries)).toHaveLength(2);
    expect(pointsOf([russia], outlines.countries).length).toBeGreaterThan(20);
  });
  it('is none without a place', () => expect(frameOf([], SIZE)).toBeNull());
});

describe('the drawing', () => {
  it('tells named countries, countries around a place and others', () => {
    const drawing = drawMap([country('Germany', 'de', [13.41, 52.52]), ALMATY], outlines, SIZE);
    const tones = new Map(drawing?.land.map(({ id, tone }) => [id, tone]));
    expect(tones.get('de')).toBe('named');
    expect(tones.get('kz')).toBe('around');
    expect(tones.get('ua')).toBe('other');
    expect(drawing?.dots.map(({ id }) => id)).toEqual(['city/Almaty']);
    expect(drawing?.labels.map(({ name }) => name)).toContain('Almaty');
  });
  it('makes a dot of a country that is too small to be seen', () => {
    const malta = country('Malta', 'mt', [14.51, 35.9]);
    expect(drawMap([malta], outlines, SIZE)?.dots).toHaveLength(1);
  });
  it('is none for places that are nowhere', () =>
    expect(
      drawMap([{ id: 'region/x', name: 'X', country: null, at: null, isCountry: false }], outlines, SIZE),
    ).toBeNull());
});

describe('the labels', () => {
  const dot = (name: string, x: number, y: number) => ({ name, x, y, isDot: true });
  it('stand right of a dot, else left, where they cover neither a dot nor the edge', () => {
    const labels = placeLabels([dot('Vienna', 100, 80), dot('Bern', 350, 80), dot('Linz', 104, 81)], SIZE);
    expect(labels.map(({ name, align }) => [name, align])).toEqual([
      ['Vienna', 'end'],
      ['Bern', 'end'],
      ['Linz', 'start'],
    ]);
  });
  it('are left out where there is no room', () =>
    expect(
      placeLabels(
        Array.from({ length: 12 }, () => dot('Sarajevo', 100, 80)),
        SIZE,
      ).length,
    ).toBeLessThan(5));
});
