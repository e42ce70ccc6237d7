/** First-level subdivisions of large countries from CLDR, cities of 100,000 and more and all capitals from GeoNames. */
import { type EntityRow, entityRow, slug } from '../../src/engine/dataset';
import { alias } from './alias';
import { type City, cities, subdivisionNames } from './packages';
import { countryName } from './territories';
import { PERSON_LIKE, WORD_LIKE } from './words';

/** Countries whose subdivisions world news names by themselves. */
const DIVIDED = new Set(
  'us ca au in gb de fr ru cn br mx es it ua za ng jp kz pk id tr pl nl be ch at ar ir iq sy et ke cd my ph th vn kr'.split(
    ' ',
  ),
);

/** Where the pages of all subdivisions are titled alike: their bare names are towns', rivers', mountains'. */
const PAGE_OF: Readonly<Record<string, string>> = { ar: 'Province', jp: 'Prefecture', ke: 'County', tr: 'Province' };

/** Smallest city kept (DATASET.md: 4,700 cities cover what news names); capitals are kept whatever their size. */
const SMALLEST_CITY = 100_000;

export function subdivisionRows(): EntityRow[] {
  // The page of a province that is named for its town has a longer title.
  const towns = new Set(cities.map(({ country, name }) => `${country} ${name}`));
  return Object.entries(subdivisionNames)
    .filter(([code]) => DIVIDED.has(code.slice(0, 2)))
    .filter(([code]) => code.length <= 5)
    .map(([code, cldrName]) => {
      const country = code.slice(0, 2);
      const isTown = towns.has(`${country.toUpperCase()} ${cldrName}`);
      const name = cldrName.replace(/ (Province|Region|Oblast|Prefecture|Voivodeship|Governorate|Krai)$/, '');
      return entityRow({
        id: `subdivision/${country}-${code.slice(2)}`,
        name,
        kind: 'place',
        category: 'subdivision',
        aliases: [flagged(name), ...(cldrName === name ? [] : [alias(cldrName)])],
        description: `part of ${countryName(country)}`,
        wikipedia: PAGE_OF[country] ? `${name} ${PAGE_OF[country]}` : isTown ? '' : cldrName,
        country: `country/${country}`,
        prior: country === 'us' ? 80 : ['gb', 'ca', 'au', 'in'].includes(country) ? 60 : 25,
      });
    });
}

export function cityRows(): EntityRow[] {
  const kept = cities
    .filter((city) => city.population >= SMALLEST_CITY || city.featureCode === 'PPLC')
    .filter((city) => city.featureCode !== 'PPLX' || city.population >= 5 * SMALLEST_CITY)
    .sort((a, b) => b.population - a.population);
  const rivals = populationsByName();
  const provinces = new Set(Object.entries(subdivisionNames).map(([code, name]) => `${code.slice(0, 2)} ${name}`));
  const ids = new Set<string>();
  return kept.map((city) => {
    const plain = slug(city.name);
    const country = city.country.toLowerCase();
    const id = [
      `city/${country}-${plain}`,
      `city/${country}-${plain}-${slug(city.adminCode)}`,
      `city/${country}-${plain}-${city.population}`,
    ].find((one) => !ids.has(one))!;
    ids.add(id);
    const name = englishName(city);
    const isKnown = city.population >= RIVAL * (rivals.get(city.name)?.find((one) => one !== city.population) ?? 0);
    const isPlain = !WORD_LIKE.has(name) && !PERSON_LIKE.has(name) && !provinces.has(`${country} ${name}`);
    return entityRow({
      id,
      name,
      kind: 'place',
      category: 'city',
      aliases: [flagged(name)],
      description:
        city.featureCode === 'PPLC' ? `capital of ${countryName(country)}` : `city in ${countryName(country)}`,
      wikipedia: city.country === 'US' ? titleOf(city) : isKnown && isPlain ? name : '',
      country: `country/${country}`,
      prior: priorOf(city),
      facts: `population=${city.population};lat=${city.loc.coordinates[1].toFixed(2)};lon=${city.loc.coordinates[0].toFixed(2)}`,
    });
  });
}

/** A page of the bare name is about the largest bearer where it is this many times larger than the next, else perhaps about none. */
const RIVAL = 5;

/** Populations of all bearers of a name, largest first. */
function populationsByName(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { name, population } of [...cities].sort((a, b) => b.population - a.population)) {
    const list = found.get(name);
    if (list) list.push(population);
    else found.set(name, [population]);
  }
  return found;
}

/** Where GeoNames writes a name of another script with the marks of a transliteration, which news leaves out: 'Virār', '‘Ajlūn'. */
const TRANSLITERATED = new Set('AF BD EG ET IL IN IQ IR JO JP KW LB LY NP OM PK PS QA SA SD SY YE'.split(' '));

function englishName({ name, country }: City): string {
  if (!TRANSLITERATED.has(country)) return name;
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, '');
}

/** American cities that the Associated Press writes without their state, and Wikipedia titles so. */
const STAND_ALONE = new Set(
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York City|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington, D.C.|Brooklyn|Manhattan|Queens|Staten Island|The Bronx|Harlem'.split(
    '|',
  ),
);

function titleOf(city: City): string {
  if (city.country !== 'US' || STAND_ALONE.has(city.name)) return city.name;
  const state = subdivisionNames[`us${city.adminCode.toLowerCase()}`];
  return state ? `${city.name}, ${state}` : city.name;
}

/** 20 for 100,000 people, 30 more for every tenfold, 25 for a capital, 12 where the language of the news is spoken. */
function priorOf({ population, featureCode, country }: City): number {
  const size = 20 + 30 * Math.max(0, Math.log10(population / SMALLEST_CITY));
  const home = ['US', 'GB', 'CA', 'AU', 'IE', 'NZ'].includes(country) ? 12 : 0;
  return Math.round(Math.min(150, size + home + (featureCode === 'PPLC' ? 25 : 0)));
}

function flagged(name: string) {
  return alias(name, [
    ...(WORD_LIKE.has(name) ? (['COMMON_WORD'] as const) : []),
    ...(PERSON_LIKE.has(name) ? (['NEEDS_CONTEXT'] as const) : []),
  ]);
}
