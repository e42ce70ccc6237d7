/** What is small and read once: version, date, given names, entities with host names. */
import { BitReader, widthOf } from './bits';
import { META, type Sections } from './format';
import type { Lexicon } from './lexicon';
import type { Sink } from './press';
import type { Tables } from './rows';
import type { EntityIndex } from './types';

export type Gender = 'male' | 'female' | 'unknown';
const GENDERS: readonly Gender[] = ['unknown', 'male', 'female'];

export type Extras = {
  readonly version: string;
  readonly asOf: string;
  /** Entities that have host names. */
  readonly hosts: readonly EntityIndex[];
  /** In small letters, by name. */
  readonly givenNames: readonly (readonly [string, Gender])[];
};

/** One gender for each name: a gender beats 'shared', and of two the female comes last. */
export function givenNamesOf(rows: Tables['givenNames']): Extras['givenNames'] {
  const genders = new Map<string, Gender>();
  for (const [letter, gender] of [
    ['u', 'unknown'],
    ['m', 'male'],
    ['f', 'female'],
  ] as const)
    for (const row of rows) if (row.gender === letter && row.name !== '') genders.set(row.name.toLowerCase(), gender);
  return [...genders].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

export function writeExtras(extras: Extras, entityCount: number, sink: Sink): void {
  sink.text(extras.version);
  sink.text(extras.asOf);
  for (const entity of extras.hosts) sink.bits(entity, widthOf(entityCount));
  for (const [name, gender] of extras.givenNames) {
    sink.bits(GENDERS.indexOf(gender), 2);
    sink.text(name);
  }
}

/** Reads one after the other as they are asked for: version and date at once, names when the first is looked up. */
export class ExtrasReader {
  readonly version: string;
  readonly asOf: string;
  private readonly afterDate: number;
  private names: ReadonlyMap<string, Gender> | null = null;

  constructor(
    private readonly sections: Sections,
    private readonly lexicon: Lexicon,
  ) {
    const from = new BitReader(sections.extras);
    this.version = lexicon.text(from);
    this.asOf = lexicon.text(from);
    this.afterDate = from.at;
  }

  hosts(): EntityIndex[] {
    const from = this.from(this.afterDate);
    return Array.from({ length: this.sections.meta[META.hosts]! }, () => from.bits(this.entityWidth));
  }

  givenName(name: string): Gender | null {
    this.names ??= this.readNames();
    return this.names.get(name.toLowerCase()) ?? null;
  }

  private readNames(): Map<string, Gender> {
    const { meta } = this.sections;
    const from = this.from(this.afterDate + meta[META.hosts]! * this.entityWidth);
    const names = new Map<string, Gender>();
    for (let left = meta[META.givenNames]!; left > 0; left--) {
      const gender = GENDERS[from.bits(2)]!;
      names.set(this.lexicon.text(from), gender);
    }
    return names;
  }

  private get entityWidth(): number {
    return widthOf(this.sections.meta[META.entities]!);
  }

  private from(at: number): BitReader {
    const reader = new BitReader(this.sections.extras);
    reader.at = at;
    return reader;
  }
}
