/** Statements of an item in the form of the Wikidata JSON dump, read with care: anything may be missing. */

/** The value under keys, one after the other; undefined where the way ends. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found.trim() : '';
}

/** Ended at a known time. */
const END_TIME = 'P582';
const PRECISION = { YEAR: 9, MONTH: 10, DAY: 11 } as const;

/** Values of a property: those that still hold before those that ended, preferred ones alone where there are any. */
export function valuesOf(item: unknown, property: string): unknown[] {
  const statements = at(item, 'claims', property);
  if (!Array.isArray(statements)) return [];
  const valid = statements.filter(
    (one: unknown) => textAt(one, 'rank') !== 'deprecated' && at(one, 'mainsnak', 'datavalue') !== undefined,
  );
  const preferred = valid.filter((one: unknown) => textAt(one, 'rank') === 'preferred');
  const best = preferred.length > 0 ? preferred : valid;
  const isOver = (one: unknown) => at(one, 'qualifiers', END_TIME) !== undefined;
  return [...best.filter((one) => !isOver(one)), ...best.filter(isOver)].map((one: unknown) =>
    at(one, 'mainsnak', 'datavalue', 'value'),
  );
}

/** Q numbers of the items that a property names. */
export function itemsOf(item: unknown, property: string): string[] {
  return valuesOf(item, property)
    .map((value) => textAt(value, 'id'))
    .filter((id) => /^Q[1-9]\d*$/.test(id));
}

/** The first date of the first property that has one, as ISO in its own precision; '' for none and for what is less sure than a year. */
export function dateOf(item: unknown, ...properties: readonly string[]): string {
  for (const property of properties)
    for (const value of valuesOf(item, property)) {
      const [, year = '', month = '', day = ''] = /^\+0*(\d{4})-(\d\d)-(\d\d)T/.exec(textAt(value, 'time')) ?? [];
      const precision = at(value, 'precision');
      if (year === '') continue;
      if (precision === PRECISION.DAY) return `${year}-${month}-${day}`;
      if (precision === PRECISION.MONTH) return `${year}-${month}`;
      if (precision === PRECISION.YEAR) return year;
    }
  return '';
}
