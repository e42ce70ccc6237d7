/** Which part of the earth a locator map shows, and how it is drawn flat. */
import {
  type ExtendedFeature,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
} from 'd3-geo';
import type { PlaceOnEarth } from '../../platform';
import { mainland } from './shapes';

export type Position = [longitude: number, latitude: number];
export type Size = { readonly width: number; readonly height: number };

/** Room around the outermost place, for its dot and label (px). */
const MARGIN = 26;
/** The height shows at least this much of the earth (radians, 1,300 km): a town needs its surroundings to be recognized. */
const LEAST_HEIGHT = 0.2;
/** Beyond this distance from the middle (radians) an azimuthal map bends too much and the whole world is shown. */
const ONE_SIDE = 0.95;
/** Countries larger than this (steradians; France has 0.016, India 0.08) would push everything else together. */
const LARGE = 0.05;

/** What must be in view: towns, and whole countries unless they are so large that their capital must do. */
export function pointsOf(places: readonly PlaceOnEarth[], countries: readonly ExtendedFeature[]): Position[] {
  const shown = places.filter((place) => place.at !== null || place.isCountry);
  return shown.flatMap(({ at, country, isCountry }): Position[] => {
    const center: Position[] = at === null ? [] : [[at[0], at[1]]];
    if (!isCountry) return center;
    const shape = countries.find(({ id }) => id === country);
    const land = shape ? mainland(shape) : null;
    if (land?.geometry?.type !== 'Polygon') return center;
    if (shown.length > 1 && center.length > 0 && geoArea(land) > LARGE) return center;
    return (land.geometry.coordinates[0] ?? []) as Position[];
  });
}

/** A projection that shows all `points` in the box; null without points. */
export function frameOf(points: readonly Position[], { width, height }: Size): GeoProjection | null {
  if (points.length === 0) return null;
  const center = middleOf(points);
  const reach = Math.max(...points.map((point) => geoDistance(center, point)));
  const projection =
    reach <= ONE_SIDE ? geoAzimuthalEqualArea().rotate([-center[0], -center[1]]) : geoEqualEarth().rotate([-10, 0]);
  projection.scale(1).translate([0, 0]).precision(0.3);
  const flat = points.map((point): Position => projection(point) ?? [0, 0]);
  const [left, right] = extent(flat.map((spot) => spot[0]));
  const [top, bottom] = extent(flat.map((spot) => spot[1]));
  const scale = Math.min(
    (width - 2 * MARGIN) / (right - left),
    (height - 2 * MARGIN) / (bottom - top),
    height / LEAST_HEIGHT,
  );
  return projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The mean direction of all points, on the sphere. */
function middleOf(points: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
