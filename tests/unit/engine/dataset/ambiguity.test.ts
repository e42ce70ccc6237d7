/** Names that are plain words or mean several things: which meaning comes first, how sure, with which flags. In the dataset as built. */
import { describe, expect, test } from 'vitest';
import { ALIAS_FLAG } from '../../../../src/engine/dataset';
import { builtKnowledge } from '../../support/knowledge';

const { dataset } = builtKnowledge();
const meanings = (name: string) =>
  dataset.lookup(name).map(({ entity, prior, flags }) => ({ id: dataset.entity(entity).id, prior, flags }));

type Flag = keyof typeof ALIAS_FLAG;

/** Name · first meaning · least and greatest P(entity | name) · flags · another meaning that it must have. */
type Case = [name: string, id: string, least: number, most: number, flags: readonly Flag[], other?: string];
const NAMES: readonly Case[] = [
  ['Reading', 'city/gb-reading', 0.4, 0.7, ['COMMON_WORD', 'CITY_CLUB'], 'club/reading'],
  ['Nice', 'city/fr-nice', 0.5, 0.8, ['COMMON_WORD', 'CITY_CLUB'], 'club/nice'],
  ['Bath', 'city/gb-bath', 0.5, 0.8, ['COMMON_WORD', 'CITY_CLUB'], 'club/bath-rugby'],
  ['Derby', 'city/gb-derby', 0.4, 0.7, ['COMMON_WORD', 'CITY_CLUB'], 'club/derby-county'],
  ['Split', 'city/hr-split', 0.2, 0.5, ['COMMON_WORD', 'NEEDS_CONTEXT']],
  ['Mobile', 'city/us-mobile', 0.2, 0.5, ['COMMON_WORD', 'NEEDS_CONTEXT']],
  ['Jordan', 'country/jo', 0.8, 0.95, [], 'person/michael-jordan'],
  ['Washington', 'city/us-washington-d-c', 0.8, 0.95, [], 'subdivision/us-wa'],
  ['New York', 'city/us-new-york-city', 0.7, 0.9, [], 'subdivision/us-ny'],
  ['Georgia', 'subdivision/us-ga', 0.4, 0.6, [], 'country/ge'],
  ['Congo', 'country/cd', 0.7, 0.9, [], 'country/cg'],
  ['Apple', 'company/apple', 0.9, 1, ['COMMON_WORD']],
  ['Target', 'company/target', 0.9, 1, ['COMMON_WORD']],
  ['Orange', 'company/orange-sa', 0.3, 0.6, ['COMMON_WORD'], 'city/us-orange'],
  ['Amazon', 'company/amazon', 0.7, 0.9, [], 'water/amazon-river'],
  ['May', 'person/theresa-may', 0.8, 1, ['COMMON_WORD', 'SURNAME_ONLY']],
  ['Hope', 'person/bob-hope', 0.4, 0.7, ['COMMON_WORD', 'SURNAME_ONLY']],
  ['Chad', 'country/td', 0.8, 1, []],
  ['Turkey', 'country/tr', 0.9, 1, ['COMMON_WORD'], 'club/turkey-national-football-team'],
  ['Ford', 'company/ford', 0.6, 0.8, ['COMMON_WORD'], 'person/harrison-ford'],
  ['Reuters', 'media/reuters', 0.95, 1, []],
  ['Time', 'media/time', 0, 0.1, ['COMMON_WORD', 'NEEDS_CONTEXT']],
  ['Guardian', 'media/the-guardian', 0.7, 0.9, ['COMMON_WORD']],
  ['Barcelona', 'city/es-barcelona', 0.4, 0.6, ['CITY_CLUB'], 'club/barcelona'],
  ['Lincoln', 'person/abraham-lincoln', 0.3, 0.7, ['SURNAME_ONLY'], 'city/us-lincoln'],
  ['Congress', 'gov/us-congress', 0.6, 0.9, [], 'party/in-congress'],
  ['Labour', 'party/gb-labour', 0.6, 0.9, [], 'party/nz-labour'],
  ['US', 'country/us', 0.95, 1, ['ACRONYM', 'CASE_EXACT']],
  ['WHO', 'org/who', 0.95, 1, ['ACRONYM', 'CASE_EXACT']],
];

test.each<Case>(NAMES)('%s is %s', (...[name, id, least, most, flags, other]: Case) => {
  const [first] = meanings(name);
  expect(first?.id).toBe(id);
  expect(first!.prior).toBeGreaterThanOrEqual(least);
  expect(first!.prior).toBeLessThanOrEqual(most);
  const bits = flags.reduce((sum, flag) => sum | ALIAS_FLAG[flag], 0);
  expect(first!.flags & ~(ALIAS_FLAG.ACRONYM | ALIAS_FLAG.CASE_EXACT)).toBe(
    bits & ~(ALIAS_FLAG.ACRONYM | ALIAS_FLAG.CASE_EXACT),
  );
  expect(first!.flags & bits).toBe(bits);
  if (other) expect(meanings(name).map((meaning) => meaning.id)).toContain(other);
});

/** A building and the body that sits in it: no entity twice, or both with their shares. */
test.each([
  ['Kremlin', ['gov/ru-kremlin']],
  ['White House', ['gov/us-white-house']],
  ['Downing Street', ['gov/gb-downing-street']],
  ['Pentagon', ['gov/us-pentagon']],
  ['La Moneda', ['gov/cl-la-moneda', 'facility/la-moneda']],
  ['Stormont', ['gov/gb-northern-ireland-assembly', 'facility/stormont']],
  ['Leinster House', ['gov/ie-oireachtas', 'facility/leinster-house']],
  ['Parliament Hill', ['facility/parliament-hill', 'gov/ca-parliament']],
])('%s', (name, ids) => {
  const found = meanings(name);
  expect(found.map(({ id }) => id)).toEqual(ids);
  expect(found.reduce((sum, { prior }) => sum + prior, 0)).toBeLessThan(1.02);
});

describe('names of other times', () => {
  test.each([
    ['Swaziland', 'country/sz', true],
    ['Eswatini', 'country/sz', false],
    ['Macedonia', 'country/mk', true],
    ['North Macedonia', 'country/mk', false],
    ['Burma', 'country/mm', true],
    ['Myanmar', 'country/mm', false],
    ['Nur-Sultan', 'city/kz-nur-sultan', true],
    ['Astana', 'city/kz-nur-sultan', false],
    ['Kiev', 'city/ua-kyiv', false],
    ['Kyiv', 'city/ua-kyiv', false],
    ['Bombay', 'city/in-mumbai', true],
    ['Leningrad', 'city/ru-saint-petersburg', true],
    ['Czechoslovakia', 'historic/czechoslovakia', false],
    ['Soviet Union', 'historic/soviet-union', false],
  ])('%s is %s', (name, id, historic) => {
    const [first] = meanings(name);
    expect(first?.id).toBe(id);
    expect((first!.flags & ALIAS_FLAG.HISTORIC) !== 0).toBe(historic);
  });

  test.each([
    ['historic/czechoslovakia', '1918', '1992'],
    ['historic/soviet-union', '1922', '1991'],
    ['historic/yugoslavia', '1918', '1992'],
  ])('%s was from %s to %s', (id, from, to) => {
    const entity = dataset.entity(dataset.indexOf(id)!);
    expect([entity.from?.slice(0, 4), entity.to?.slice(0, 4)]).toEqual([from, to]);
  });
});

/** What the package of demonyms gives wrongly, and the tables take away. */
test.each([
  ['Welsh', 'country/wf'],
  ['Kyrgyzs', 'country/kg'],
  ['Kittian and Nevisian', 'country/kn'],
])('%s is not of %s', (name, id) => {
  expect(meanings(name).map((meaning) => meaning.id)).not.toContain(id);
});
test('a territory is no demonym', () => {
  for (const name of ['Bermuda', 'Hong Kong', 'Puerto Rico', 'Kosovo', 'Jersey'])
    expect(meanings(name).filter(({ flags }) => flags & ALIAS_FLAG.DEMONYM)).toEqual([]);
});
