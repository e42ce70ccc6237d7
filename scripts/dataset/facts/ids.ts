/** Wikidata ids by source: page titles, labels of a check table, and brands and operators of name-suggestion-index. */
import { readFileSync } from 'node:fs';
import type { EntityRow } from '../../../src/engine/dataset';
import { titleIds } from './entities';
import { checkRows } from './tables';

export type IdSource = { readonly name: string; readonly idsOf: (entity: EntityRow) => ReadonlySet<string> };

const NONE: ReadonlySet<string> = new Set();

/** Ids of the page that an entity names as its own. */
export function pageTitles(folder: string): IdSource {
  const ids = titleIds(folder);
  return { name: 'titles', idsOf: ({ wikipedia }) => ids.get(wikipedia) ?? NONE };
}

const LABEL_KINDS: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  event: 'event',
  product: 'product',
  work: 'creative work',
  group: 'population group',
};

/** Ids of the labels that equal a full name of the entity, of its kind. Towns and regions share their names too often: by page only. */
export function labels(folder: string, isClearlyFirst: (entity: EntityRow) => boolean): IdSource {
  const byName = new Map<string, Map<string, string>>();
  for (const { title = '', qid = '', source = '', type = '' } of checkRows(folder, 'titles'))
    if (source.includes('elevant-label')) entry(byName, plainName(title)).set(qid, type);
  const idsOf = (entity: EntityRow): ReadonlySet<string> => {
    const kind = entity.category === 'facility' ? 'location' : LABEL_KINDS[entity.kind];
    if (kind === undefined || !isClearlyFirst(entity) || entity.name.endsWith(')') || entity.wikipedia.endsWith(')'))
      return NONE;
    const names = new Set([entity.name, entity.wikipedia].map(plainName).filter(Boolean));
    const found = [...names].flatMap((name) => [...(byName.get(name) ?? [])]);
    const fits = (types: readonly string[]): boolean =>
      types.includes(kind) && (kind === 'location' || !types.includes('location'));
    return found.every(([, types]) => fits(types.split('|'))) ? new Set(found.map(([id]) => id)) : NONE;
  };
  return { name: 'labels', idsOf };
}

type Brands = Record<string, { items: { displayName: string; locationSet: { include?: unknown[] }; tags: Tags }[] }>;
type Tags = Readonly<Record<string, string>>;
type Items = Record<string, { label?: string; description?: string }>;

/** Kinds of organization that run shops, services, schools and offices on a map. */
const ON_MAPS = new Set(
  'company media agency ngo university platform central-bank ministry security-body court legislature'.split(' '),
);
/** The code of the whole world (UN M49) in the sets of places. */
const WORLD = '001';

/** Ids of brands and operators of the npm package name-suggestion-index (BSD-3-Clause), unpacked in `folder`, in the same country. */
export function brands(folder: string): IdSource {
  const { nsi } = json(`${folder}/dist/json/nsi.min.json`) as { nsi: Brands };
  const { wikidata } = json(`${folder}/dist/wikidata/wikidata.min.json`) as { wikidata: Items };
  const byName = new Map<string, Map<string, Set<string>>>();
  for (const [tree, { items }] of Object.entries(nsi)) {
    if (tree.startsWith('flags/')) continue;
    for (const { displayName, locationSet, tags } of items)
      for (const key of ['brand', 'operator', 'network']) {
        const id = tags[`${key}:wikidata`];
        const { label = '', description = '' } = wikidata[id ?? ''] ?? {};
        if (id === undefined || /overview article|disambiguation/i.test(description)) continue;
        const names = [displayName, tags[key] ?? '', tags[`${key}:en`] ?? '', label].map(plainName).filter(Boolean);
        for (const name of new Set(names)) {
          const places = entry(byName, name).get(id) ?? new Set<string>();
          for (const place of locationSet.include ?? []) places.add(String(place).slice(0, 3));
          byName.get(name)!.set(id, places);
        }
      }
  }
  const idsOf = (entity: EntityRow): ReadonlySet<string> => {
    if (entity.kind !== 'organization' || !ON_MAPS.has(entity.category)) return NONE;
    const country = entity.country.replace('country/', '');
    const names = [entity.name, entity.wikipedia].map(plainName).filter(Boolean);
    const found = new Set(
      names.flatMap((name) =>
        [...(byName.get(name) ?? [])]
          .filter(([, places]) => [...places].some((place) => place === WORLD || place.replace(/\W.*/, '') === country))
          .map(([id]) => id),
      ),
    );
    const labeled = [...found].filter((id) => names.includes(plainName(wikidata[id]?.label ?? '')));
    return labeled.length > 0 ? new Set(labeled) : found;
  };
  return { name: 'name-suggestion-index', idsOf };
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function entry<V>(map: Map<string, Map<string, V>>, name: string): Map<string, V> {
  const inner = map.get(name) ?? new Map<string, V>();
  map.set(name, inner);
  return inner;
}

const LEGAL_FORM =
  /(?: (?:inc|incorporated|corp|corporation|company|co|plc|ltd|limited|llc|group|holdings?|ag|sa|se|nv|fc|afc|cf))+$/;

/** A name without case, accents, marks, article, '(…)' and legal form: 'The Home Depot, Inc.' → 'home depot'. */
function plainName(name: string): string {
  const letters = name
    .replace(/ \([^)]*\)$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = letters
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=.* )/, '').replace(LEGAL_FORM, '');
}
