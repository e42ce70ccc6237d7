/** Offices and who held them when. */
import { OFFICE_KINDS, type Sections, WIDTH } from './format';
import type { EntityIndex, Holding, Office } from './types';

export class OfficeBook {
  private byEntity: Map<EntityIndex, Office[]> | null = null;
  private byPerson: Map<EntityIndex, Holding[]> | null = null;
  private byOffice: Map<number, Holding[]> | null = null;

  constructor(
    private readonly sections: Sections,
    private readonly text: (index: number) => string,
  ) {}

  office(index: number): Office {
    const { offices, titles } = this.sections;
    const at = index * WIDTH.offices;
    const next = at + WIDTH.offices;
    const firstTitle = offices[at + 4]!;
    const lastTitle = next < offices.length ? offices[next + 4]! : titles.length;
    const link = (column: number) => (offices[at + column]! < 0 ? null : offices[at + column]!);
    return {
      index,
      id: this.text(offices[at]!),
      kind: OFFICE_KINDS[offices[at + 1]!]!,
      jurisdiction: link(2),
      organization: link(3),
      titles: Array.from(titles.subarray(firstTitle, lastTitle), this.text),
    };
  }

  byId(id: string): Office | null {
    const count = this.sections.offices.length / WIDTH.offices;
    for (let index = 0; index < count; index++) {
      const office = this.office(index);
      if (office.id === id) return office;
    }
    return null;
  }

  officesOf(entity: EntityIndex): readonly Office[] {
    if (!this.byEntity) {
      this.byEntity = new Map();
      for (let index = 0; index < this.sections.offices.length / WIDTH.offices; index++) {
        const office = this.office(index);
        for (const owner of new Set([office.jurisdiction, office.organization]))
          if (owner !== null) append(this.byEntity, owner, office);
      }
    }
    return this.byEntity.get(entity) ?? [];
  }

  holdings(office: number): readonly Holding[] {
    return this.holdingMaps().byOffice.get(office) ?? [];
  }

  holdingsOf(person: EntityIndex): readonly Holding[] {
    return this.holdingMaps().byPerson.get(person) ?? [];
  }

  /** On the day of a change the one who comes in counts, not the one who leaves. */
  holdersOn(office: number, date: string): readonly Holding[] {
    const holders = this.holdings(office).filter(({ from, to }) => firstDay(from) <= date && date <= lastDay(to));
    const staying = holders.filter(({ to }) => lastDay(to) !== date);
    return staying.length > 0 ? staying : holders;
  }

  private holdingMaps() {
    if (!this.byOffice || !this.byPerson) {
      this.byOffice = new Map();
      this.byPerson = new Map();
      const { holdings } = this.sections;
      const date = (index: number) => (index < 0 ? null : this.text(index));
      for (let at = 0; at < holdings.length; at += WIDTH.holdings) {
        const holding: Holding = {
          office: holdings[at]!,
          person: holdings[at + 1]!,
          from: date(holdings[at + 2]!),
          to: date(holdings[at + 3]!),
          acting: holdings[at + 4] === 1,
        };
        append(this.byOffice, holding.office, holding);
        append(this.byPerson, holding.person, holding);
      }
      for (const list of this.byPerson.values()) list.sort((a, b) => firstDay(a.from).localeCompare(firstDay(b.from)));
    }
    return { byOffice: this.byOffice, byPerson: this.byPerson };
  }
}

/** First day that an ISO date of any precision can mean; an unknown beginning is long ago. */
export function firstDay(iso: string | null): string {
  return `${iso ?? '0000'}${'-01-01'.slice((iso ?? '0000').length - 4)}`.slice(0, 10);
}

/** Last day that an ISO date of any precision can mean; no end is far away. */
export function lastDay(iso: string | null): string {
  return `${iso ?? '9999'}${'-12-31'.slice((iso ?? '9999').length - 4)}`.slice(0, 10);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
