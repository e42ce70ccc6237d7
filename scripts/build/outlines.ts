/** Outlines of the countries for the popup's locator map: Natural Earth 1:110m by way of world-atlas, by ISO code. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';

type Topology = Parameters<typeof mergeArcs>[0];
type Shape = { id?: string | number; properties?: { name?: string } } & (
  | { type: 'Polygon'; arcs: number[][] }
  | { type: 'MultiPolygon'; arcs: number[][][] }
);
type Outlines = Topology & { objects: { countries: { geometries: Shape[] } } };

const load = createRequire(import.meta.url);

/** What has no number in ISO 3166; the United Nations count the first two as parts of these states. */
const UNNUMBERED: Readonly<Record<string, string>> = { 'N. Cyprus': 'cy', Somaliland: 'so', Kosovo: 'xk' };

/** TopoJSON as text; each country's `id` is its two-letter code in lower case. */
export function countryOutlines(): string {
  const outlines = JSON.parse(readFileSync(load.resolve('world-atlas/countries-110m.json'), 'utf8')) as Outlines;
  const codes = load('i18n-iso-countries/codes.json') as [string, string, string][];
  const byNumber = new Map(codes.map(([alpha2, , number]) => [number, alpha2.toLowerCase()]));
  const geometries = withCrimeaInUkraine(outlines).map(({ type, arcs, id, properties }) => ({
    type,
    arcs,
    id: byNumber.get(String(id)) ?? UNNUMBERED[properties?.name ?? ''],
  }));
  return JSON.stringify({ ...outlines, objects: { countries: { type: 'GeometryCollection', geometries } } });
}

/** Natural Earth draws who holds the ground; the map follows General Assembly resolution 68/262 on Crimea. */
function withCrimeaInUkraine(outlines: Outlines): Shape[] {
  const { geometries } = outlines.objects.countries;
  const ukraine = geometries.find(({ id }) => id === '804');
  const russia = geometries.find(({ id }) => id === '643');
  if (ukraine?.type !== 'Polygon' || russia?.type !== 'MultiPolygon') throw new Error('world-atlas: other shapes');
  const border = new Set(ukraine.arcs.flat());
  // The mainland shares many arcs with many neighbors; the peninsula has one with Ukraine (walked the other way) and its coast.
  const crimea = russia.arcs.find(([ring]) => ring?.length === 2 && ring.some((arc) => border.has(~arc)));
  if (!crimea) throw new Error('world-atlas: no Crimea in Russia');
  const whole = mergeArcs(outlines, [ukraine, { type: 'Polygon', arcs: crimea }]);
  const rest = { ...russia, arcs: russia.arcs.filter((polygon) => polygon !== crimea) };
  return geometries.map((shape) =>
    shape === ukraine
      ? { id: '804', type: 'MultiPolygon', arcs: (whole as { arcs: number[][][] }).arcs }
      : shape === russia
        ? rest
        : shape,
  );
}
