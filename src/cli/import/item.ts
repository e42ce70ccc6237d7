/** One item of the dump → what the import keeps of it, or null. */
import { at, dateOf, itemsOf, textAt, valuesOf } from './claims';
import type { Choice, Kept } from './kept';

/** Where the English name stands: many items have one label for all languages now. */
const ENGLISH = ['en', 'mul', 'en-gb', 'en-us'];
/** Languages whose own name of a thing stands in English texts too (München, Sevilla). */
const NEIGHBORS = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr'];

const GENDERS: Readonly<Record<string, string>> = { Q6581097: 'm', Q6581072: 'f' };

/** Null for what is no item, has no page in the English Wikipedia, too few site links, or no class of the table. */
export function keptOf(item: unknown, { classes, minSitelinks }: Choice): Kept | null {
  const id = textAt(item, 'id');
  const title = textAt(item, 'sitelinks', 'enwiki', 'title');
  if (textAt(item, 'type') !== 'item' || !/^Q[1-9]\d*$/.test(id) || title === '') return null;
  const sitelinks = Object.keys(at(item, 'sitelinks') ?? {}).length;
  if (sitelinks < minSitelinks) return null;
  const found = classes.classify(itemsOf(item, 'P31'), itemsOf(item, 'P106'));
  if (found === null) return null;
  const { kind, category } = found;
  const isPerson = kind === 'person';
  return {
    id,
    name: labelOf(item) || title.replace(/ \([^()]*\)$/, ''),
    kind,
    category,
    aliases: [...aliasesOf(item), ...NEIGHBORS.map((language) => textAt(item, 'labels', language, 'value'))].filter(
      Boolean,
    ),
    description: textAt(item, 'descriptions', 'en', 'value'),
    title,
    sitelinks,
    country: category === 'country' ? id : (itemsOf(item, isPerson ? 'P27' : 'P17')[0] ?? ''),
    parent: itemsOf(item, 'P749')[0] ?? '',
    party: isPerson ? (itemsOf(item, 'P102')[0] ?? '') : '',
    headquarters: itemsOf(item, 'P159')[0] ?? '',
    from: isPerson ? dateOf(item, 'P569') : dateOf(item, 'P571', 'P580', 'P585', 'P577'),
    to: isPerson ? dateOf(item, 'P570') : dateOf(item, 'P576', 'P582'),
    facts: factsOf(item, kind, category),
  };
}

function labelOf(item: unknown): string {
  return ENGLISH.map((language) => textAt(item, 'labels', language, 'value')).find(Boolean) ?? '';
}

function aliasesOf(item: unknown): string[] {
  return ENGLISH.flatMap((language) => {
    const aliases = at(item, 'aliases', language);
    return Array.isArray(aliases) ? aliases.map((one: unknown) => textAt(one, 'value')) : [];
  });
}

function factsOf(item: unknown, kind: Kept['kind'], category: string): Kept['facts'] {
  const facts: Kept['facts'] = {};
  const gender = kind === 'person' ? GENDERS[itemsOf(item, 'P21')[0] ?? ''] : undefined;
  if (gender !== undefined) facts.gender = gender;
  const population = /^\+(\d+)$/.exec(textAt(valuesOf(item, 'P1082')[0], 'amount'))?.[1];
  if (population !== undefined && kind === 'place') facts.population = population;
  const place = kind === 'place' ? valuesOf(item, 'P625')[0] : undefined;
  const [latitude, longitude] = [at(place, 'latitude'), at(place, 'longitude')];
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    facts.lat = latitude.toFixed(2);
    facts.lon = longitude.toFixed(2);
  }
  const site = category === 'media' ? valuesOf(item, 'P856').find((one) => typeof one === 'string') : undefined;
  if (typeof site === 'string' && URL.canParse(site)) facts.domain = new URL(site).hostname.replace(/^www\./, '');
  return facts;
}
