/** A locator map as shapes, dots and labels: everything but the SVG. */
import { type GeoPath, geoPath } from 'd3-geo';
import type { PlaceOnEarth } from '../../platform';
import { frameOf, pointsOf, type Size } from './frame';
import { type Anchor, type Label, placeLabels } from './labels';
import { mainland, type Outlines } from './shapes';

export type NamedPlace = PlaceOnEarth & { readonly name: string };
export type Dot = { readonly id: string; readonly x: number; readonly y: number };
export type Drawing = {
  readonly land: readonly { readonly path: string; readonly id: string | null; readonly tone: Tone }[];
  readonly borders: string;
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
};
/** `named`: the story names the country; `around`: only a place in it. */
type Tone = 'named' | 'around' | 'other';

/** The frame is set by the story's main places; more would show the world for a story of one town. */
const FRAMED = 8;
/** A country smaller than this on the map (px²) is a dot. */
const SMALL = 60;

/** `places` best first. Null when none of them can be found on earth. */
export function drawMap(places: readonly NamedPlace[], { countries, borders }: Outlines, size: Size): Drawing | null {
  const known = places.filter(({ at, isCountry }) => at !== null || isCountry);
  const projection = frameOf(pointsOf(known.slice(0, FRAMED), countries), size);
  if (projection === null) return null;
  const path = geoPath(projection);
  path.digits(1);
  const marks = known.map((place) => markOf(place, path, countries, projection)).filter((mark) => mark !== null);
  return {
    land: countries.flatMap((country) => {
      const shape = path(country);
      if (!shape) return [];
      const id = typeof country.id === 'string' ? country.id : null;
      return [{ path: shape, id, tone: toneOf(id, places) }];
    }),
    borders: path(borders) ?? '',
    dots: marks.flatMap(({ id, x, y, isDot }) => (isDot && isIn(size, x, y) ? [{ id, x, y }] : [])),
    labels: placeLabels(marks, size),
  };
}

function markOf(
  place: NamedPlace,
  path: GeoPath,
  countries: Outlines['countries'],
  project: (at: [number, number]) => [number, number] | null,
): (Anchor & { id: string }) | null {
  const { id, name, at, country, isCountry } = place;
  const shape = isCountry ? countries.find((one) => one.id === country) : undefined;
  const land = shape ? mainland(shape) : null;
  if (land && path.area(land) >= SMALL) {
    // d3 clips to the frame first, so the name stands on the part that is seen.
    const [x, y] = path.centroid(land);
    return { id, name, x, y, isDot: false };
  }
  const spot = at === null ? null : project([at[0], at[1]]);
  return spot === null ? null : { id, name, x: spot[0], y: spot[1], isDot: true };
}

function toneOf(id: string | null, places: readonly NamedPlace[]): Tone {
  const here = id === null ? [] : places.filter(({ country }) => country === id);
  return here.some(({ isCountry }) => isCountry) ? 'named' : here.length > 0 ? 'around' : 'other';
}

function isIn({ width, height }: Size, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
