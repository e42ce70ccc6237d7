/** Outlines of countries as shapes on the sphere. */
import { type ExtendedFeature, type GeoPermissibleObjects, geoArea } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];
type Borders = Parameters<typeof mesh>[1];

export type Outlines = {
  readonly countries: readonly ExtendedFeature[];
  /** All borders between countries as one line. */
  readonly borders: GeoPermissibleObjects;
};

/** From TopoJSON whose countries carry two-letter codes as ids. */
export function readOutlines(json: string): Outlines {
  const topology = JSON.parse(json) as Topology;
  const shapes = topology.objects.countries;
  if (shapes?.type !== 'GeometryCollection') throw new Error('The outlines of the map are damaged.');
  const countries = shapes.geometries.map((shape) => feature(topology, shape) as ExtendedFeature);
  return { countries, borders: mesh(topology, shapes as Borders, (one, other) => one !== other) };
}

/** The largest part of a country: what one means by its shape, without far islands. Null for no polygon. */
export function mainland({ geometry }: ExtendedFeature): ExtendedFeature | null {
  if (geometry?.type === 'Polygon') return asFeature(geometry.coordinates);
  if (geometry?.type !== 'MultiPolygon') return null;
  const parts = geometry.coordinates.map(asFeature);
  return parts.reduce<ExtendedFeature | null>(
    (best, part) => (best === null || geoArea(part) > geoArea(best) ? part : best),
    null,
  );
}

type Rings = number[][][];

function asFeature(coordinates: Rings): ExtendedFeature {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } };
}
