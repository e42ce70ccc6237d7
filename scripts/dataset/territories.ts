/** Countries and territories from CLDR, with capital, currency and demonym. */
import { type AliasRow, type EntityRow, entityRow } from '../../src/engine/dataset';
import { alias } from './alias';
import { countries, demonyms, isoCodes, territoryNames } from './packages';
import { readRows } from './read-tables';

/** CLDR writes 'Myanmar (Burma)' and 'Hong Kong SAR China' where news writes the short form. */
const VARIANTS = ['-alt-short', '-alt-variant'];

/** ISO members that are no states of their own; everything else counts as a country. */
const TERRITORIES = new Set(
  'AS AI AQ AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

export function territoryRows(): EntityRow[] {
  return [...isoCodes, 'XK']
    .filter((code, index, all) => all.indexOf(code) === index && territoryNames[code])
    .map((code) => {
      const name = nameOf(code);
      const facts = countries[code];
      const state = !TERRITORIES.has(code);
      return entityRow({
        id: `country/${code.toLowerCase()}`,
        name,
        kind: 'place',
        category: state ? 'country' : 'territory',
        aliases: [...variantsOf(code, name), ...demonymsOf(code, name)],
        description: state ? 'country' : 'territory',
        wikipedia: name,
        country: `country/${code.toLowerCase()}`,
        prior: state ? 110 : 40,
        facts: facts ? [`capital=${facts.capital}`, `currency=${facts.currency.join(', ')}`].join(';') : '',
      });
    });
}

/** The name that the tables give a country, with its article: 'the Democratic Republic of the Congo'. */
export function countryName(code: string): string {
  const name = given.get(`country/${code}`) || nameOf(code.toUpperCase());
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE =
  /^(United|Democratic|Dominican|Central African|Isle of) |Republic|^(?!South Georgia).*Islands|^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros)/;

const given = new Map(readRows('entities/countries.tsv').map(({ cells }) => [cells.id, cells.name]));

function nameOf(code: string): string {
  const short = territoryNames[`${code}-alt-short`];
  const long = territoryNames[code]!;
  const plain = short && short.length > 3 ? short : long;
  return plain
    .replace(/\s*\(.*\)$/, '')
    .replace(' & ', ' and ')
    .replace(/^St\. /, 'Saint ')
    .replace('Türkiye', 'Turkey');
}

function variantsOf(code: string, name: string): AliasRow[] {
  const names = [territoryNames[code]!, ...VARIANTS.map((variant) => territoryNames[`${code}${variant}`] ?? '')]
    .map((variant) => variant.replace(/\s*\(.*\)$/, ''))
    .flatMap((variant) => [variant, variant.replace(' & ', ' and '), variant.replace(/^Saint /, 'St. ')]);
  return [...new Set(names)]
    .filter((variant) => variant.length > 2 && variant !== name)
    .map((variant) => alias(variant));
}

/** The adjective, and its plural where it is regular ('Kazakh', 'Kazakhs'; never 'Frenchs'). */
function demonymsOf(code: string, name: string): AliasRow[] {
  const demonym = (demonyms[code] ?? '').replace(/ or .*$/, '').trim();
  if (demonym === '' || isPlace(demonym, name)) return [];
  const adjective = demonym.replace(/(an|er)s$/, '$1');
  const regular =
    /(an|i|ian|er|Kazakh|Uzbek|Tajik|Turkmen|Slovak|Czech|Croat|Serb|Greek|Arab)$/.test(adjective) &&
    !adjective.includes(' ');
  return [alias(adjective, ['DEMONYM']), ...(regular ? [alias(`${adjective}s`, ['DEMONYM'])] : [])];
}

/** For 40 territories the list has the place's name instead of its people's, for some with the country that it belongs to. */
function isPlace(demonym: string, name: string): boolean {
  return demonym === name || /[(,]|Islands$|^Reunion$|Grenadines$/.test(demonym);
}
