/** The facts that a card shows of an entity. */
import type { Dataset, Entity, Holding } from '../../engine/dataset';
import { type EntityDetails, type Fact, t } from '../platform';
import type { OwnNames } from './own-names';

/** Facts that mean something to a reader, in the order shown. Others (domains, gender) serve the engine. */
const SHOWN = ['capital', 'population', 'owner', 'ticker', 'hq', 'industry', 'medium', 'domain', 'currency'];

type Known = { readonly dataset: Dataset; readonly own: OwnNames };

/** Details of an entity on `date` (YYYY-MM-DD; without one, the dataset's own), or null for an unknown id. */
export function detailsOf(id: string, date: string | null, { dataset, own }: Known): EntityDetails | null {
  const index = dataset.indexOf(id);
  if (index === null) return null;
  const entity = dataset.entity(index);
  return {
    id,
    name: entity.name,
    category: entity.category,
    description: entity.description,
    facts: [
      ...officeFacts(entity, date ?? dataset.asOf, dataset),
      ...linkedFacts(entity, dataset),
      ...ownFacts(entity),
    ],
    now: date === null || date >= dataset.asOf ? null : roleLine(entity, dataset.asOf, dataset),
    asOf: dataset.asOf,
    own: own.origin(id),
  };
}

function ownFacts(entity: Entity): Fact[] {
  const dates =
    entity.kind === 'person'
      ? ['born', 'died']
      : entity.kind === 'event'
        ? ['began', 'ended']
        : ['founded', 'dissolved'];
  const facts: Fact[] = [];
  if (entity.from) facts.push({ key: dates[0]!, value: entity.from });
  if (entity.to) facts.push({ key: dates[1]!, value: entity.to });
  for (const key of SHOWN) {
    const value = entity.facts[key];
    if (value) facts.push({ key, value: value.replaceAll(',', ', ') });
  }
  return facts;
}

function linkedFacts(entity: Entity, dataset: Dataset): Fact[] {
  const facts: Fact[] = [];
  for (const key of ['country', 'parent', 'party', 'headquarters'] as const) {
    const index = entity[key];
    if (index !== null && index !== entity.index) facts.push({ key, value: dataset.entity(index).name });
  }
  return facts;
}

/** Offices held on that day; where the entity has offices of its own, who held the highest then. */
function officeFacts(entity: Entity, date: string, dataset: Dataset): Fact[] {
  const held = holdingsOn(entity, date, dataset).map((holding) => ({
    key: 'office',
    value: officeLine(holding, dataset),
  }));
  const led = dataset
    .officesOf(entity.index)
    .filter((office) =>
      ['head-of-state', 'head-of-government', 'head-of-organization', 'security-chief'].includes(office.kind),
    )
    .flatMap((office) => dataset.holdersOn(office.index, date).map((holding) => ({ office, holding })))
    .map(({ office, holding }) => ({
      key: 'head',
      value: `${office.titles[0]}: ${dataset.entity(holding.person).name}`,
    }));
  return [...held, ...led];
}

function holdingsOn(entity: Entity, date: string, dataset: Dataset): Holding[] {
  return dataset
    .holdingsOf(entity.index)
    .filter((held) =>
      dataset.holdersOn(held.office, date).some((holder) => holder.person === held.person && holder.from === held.from),
    );
}

function roleLine(entity: Entity, date: string, dataset: Dataset): string | null {
  const lines = holdingsOn(entity, date, dataset).map((holding) => officeLine(holding, dataset));
  return lines.length > 0 ? lines.join('; ') : null;
}

function officeLine(holding: Holding, dataset: Dataset): string {
  const office = dataset.office(holding.office);
  const of = office.jurisdiction ?? office.organization;
  const title =
    of === null || office.titles[0]!.includes(' of ')
      ? office.titles[0]!
      : `${office.titles[0]} of ${dataset.entity(of).name}`;
  const years = [holding.from?.slice(0, 4), holding.to?.slice(0, 4)];
  if (!years[0]) return title;
  return years[1] ? t('roleBetween', title, years[0], years[1]) : t('roleSince', title, years[0]);
}
