/** SPARQL results in JSON (W3C) → what the import keeps of them. */
import * as v from 'valibot';
import type { Choice, ClassRow, Kept } from './kept';

const PageSchema = v.object({
  results: v.object({ bindings: v.array(v.record(v.string(), v.object({ value: v.string() }))) }),
});
type Binding = v.InferOutput<typeof PageSchema>['results']['bindings'][number];

/** Throws for what is no page of results, as for one that was cut off. */
export function bindingsOf(text: string): readonly Binding[] {
  const parsed = v.safeParse(PageSchema, JSON.parse(text));
  if (!parsed.success) throw new Error('this is no page of SPARQL results in JSON');
  return parsed.output.results.bindings;
}

/** What a row says, of the class that was asked for or that the row names (`?class`, `?occupation`); null without item, title or a class of the table. */
export function keptOfBinding(binding: Binding, { classes }: Choice, asked: ClassRow | null): Kept | null {
  const text = (name: string) => binding[name]?.value.trim() ?? '';
  const item = (name: string) => /(?:^|\/)(Q[1-9]\d*)$/.exec(text(name))?.[1] ?? '';
  const found = asked ?? classes.classify([item('class')], [item('occupation')]);
  const [id, title] = [item('item'), text('title')];
  if (found === null || id === '' || title === '') return null;
  const { kind, category } = found;
  const isPerson = kind === 'person';
  return {
    id,
    name: text('label') || title.replace(/ \([^()]*\)$/, ''),
    kind,
    category,
    aliases: text('aliases').split('|').filter(Boolean),
    description: text('description'),
    title,
    sitelinks: Number(text('sitelinks')) || 0,
    country: category === 'country' ? id : item(isPerson ? 'citizenship' : 'country'),
    parent: item('parent'),
    party: isPerson ? item('party') : '',
    headquarters: item('headquarters'),
    from: dayOf(text(isPerson ? 'born' : 'founded')),
    to: dayOf(text(isPerson ? 'died' : 'dissolved')),
    facts: factsOf(text, item('gender'), found),
  };
}

/** The query service gives no precision: the first of January stands for a year nearly always. */
function dayOf(time: string): string {
  const [, year = '', day = ''] = /^(\d{4})-(\d\d-\d\d)T/.exec(time) ?? [];
  return day === '01-01' || day === '' ? year : `${year}-${day}`;
}

function factsOf(text: (name: string) => string, gender: string, { kind, category }: ClassRow): Kept['facts'] {
  const facts: Kept['facts'] = {};
  if (kind === 'person' && gender === 'Q6581097') facts.gender = 'm';
  if (kind === 'person' && gender === 'Q6581072') facts.gender = 'f';
  if (kind === 'place' && /^\d+$/.test(text('population'))) facts.population = text('population');
  const point = /^Point\((-?[\d.]+) (-?[\d.]+)\)$/i.exec(text('coordinates'));
  if (kind === 'place' && point) {
    facts.lat = Number(point[2]).toFixed(2);
    facts.lon = Number(point[1]).toFixed(2);
  }
  const site = text('site');
  if (category === 'media' && URL.canParse(site)) facts.domain = new URL(site).hostname.replace(/^www\./, '');
  return facts;
}
