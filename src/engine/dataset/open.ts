/** Opens the packed file: typed-array views over one buffer, records decoded when they are asked for. */
import {
  checksum,
  FORMAT,
  HEADER_INTS,
  KINDS,
  MAGIC,
  META,
  SECTIONS,
  type SectionName,
  type Sections,
  WIDTH,
} from './format';
import { Matcher } from './matcher';
import { OfficeBook } from './offices';
import type { AliasCandidate, AliasMatch, Dataset, Entity, EntityIndex } from './types';

/** The file cannot be used; the message says why in plain words. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Throws DatasetError for a file that is none of ours, of another format, cut off or damaged. Does not copy the buffer. */
export function openDataset(buffer: ArrayBuffer): Dataset {
  verify(buffer);
  const words = new Int32Array(buffer, 0, HEADER_INTS + SECTIONS.length * 2);
  const view = (name: SectionName): [number, number] => {
    const at = HEADER_INTS + SECTIONS.indexOf(name) * 2;
    return [words[at]!, words[at + 1]!];
  };
  const sections = Object.fromEntries(
    SECTIONS.filter((name) => name !== 'stringBytes').map((name) => {
      const [offset, length] = view(name);
      return [name, new Int32Array(buffer, offset, length / 4)];
    }),
  ) as Sections;
  return new PackedDataset(sections, new Uint8Array(buffer, ...view('stringBytes')));
}

function verify(buffer: ArrayBuffer): void {
  const header = (HEADER_INTS + SECTIONS.length * 2) * 4;
  if (buffer.byteLength < header || buffer.byteLength % 4 !== 0) throw new DatasetError('The dataset file is cut off.');
  const [magic, format, length, sum] = new Uint32Array(buffer, 0, HEADER_INTS);
  if (magic !== MAGIC) throw new DatasetError('This is not a Newsgloss dataset.');
  if (format !== FORMAT)
    throw new DatasetError(`The dataset has format ${format}, this version of Newsgloss reads format ${FORMAT}.`);
  if (length !== buffer.byteLength) throw new DatasetError('The dataset file is cut off.');
  if (checksum(new Uint32Array(buffer, HEADER_INTS * 4)) !== sum)
    throw new DatasetError('The dataset file is damaged.');
}

class PackedDataset implements Dataset {
  readonly version: string;
  readonly asOf: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  private readonly matcher: Matcher;
  private readonly book: OfficeBook;
  private readonly strings = new Map<number, string>();
  private readonly decoder = new TextDecoder();
  private hosts: ReadonlyMap<string, EntityIndex> | null = null;
  private names: ReadonlyMap<string, 'male' | 'female' | 'unknown'> | null = null;

  constructor(
    private readonly sections: Sections,
    private readonly bytes: Uint8Array,
  ) {
    this.version = this.text(sections.meta[META.version]!);
    this.asOf = this.text(sections.meta[META.asOf]!);
    this.entityCount = sections.entities.length / WIDTH.entities;
    this.aliasCount = sections.aliases.length / WIDTH.aliases;
    this.matcher = new Matcher(sections, (index) => this.text(index));
    this.book = new OfficeBook(sections, (index) => this.text(index));
  }

  entity(index: EntityIndex): Entity {
    const at = index * WIDTH.entities;
    const { entities } = this.sections;
    const text = (column: number) => this.optional(entities[at + column]!);
    const link = (column: number) => (entities[at + column]! < 0 ? null : entities[at + column]!);
    return {
      index,
      id: text(0) ?? '',
      name: text(1) ?? '',
      kind: KINDS[entities[at + 2]!]!,
      category: text(3) ?? '',
      description: text(4) ?? '',
      wikipedia: text(5),
      wikidata: text(6),
      country: link(7),
      parent: link(8),
      party: link(9),
      headquarters: link(10),
      from: text(11),
      to: text(12),
      prior: entities[at + 13]!,
      facts: factsOf(text(14) ?? ''),
    };
  }

  indexOf(id: string): EntityIndex | null {
    let low = 0;
    let high = this.entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.text(this.sections.entities[middle * WIDTH.entities]!);
      if (here === id) return middle;
      if (here < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  lookup(name: string): readonly AliasCandidate[] {
    const trimmed = name.trim();
    return (
      this.matcher.find(trimmed, 0, trimmed.length).find((match) => match.start === 0 && match.end === trimmed.length)
        ?.candidates ?? []
    );
  }

  findAliases(text: string, from = 0, to = text.length): AliasMatch[] {
    return this.matcher.find(text, from, to);
  }

  aliases(index: EntityIndex): readonly string[] {
    const list = this.sections.entityAliases;
    const base = this.entityCount + 1;
    return Array.from(list.subarray(base + list[index]!, base + list[index + 1]!), (alias) =>
      this.text(this.sections.aliases[alias * WIDTH.aliases]!),
    );
  }

  office(index: number) {
    return this.book.office(index);
  }

  officeById(id: string) {
    return this.book.byId(id);
  }

  officesOf(index: EntityIndex) {
    return this.book.officesOf(index);
  }

  holdings(office: number) {
    return this.book.holdings(office);
  }

  holdersOn(office: number, date: string) {
    return this.book.holdersOn(office, date);
  }

  holdingsOf(person: EntityIndex) {
    return this.book.holdingsOf(person);
  }

  mediaByHost(host: string): EntityIndex | null {
    this.hosts ??= this.readHosts();
    for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const index = this.hosts.get(name);
      if (index !== undefined) return index;
    }
    return null;
  }

  mediaHosts(): readonly string[] {
    this.hosts ??= this.readHosts();
    return [...this.hosts.keys()];
  }

  givenName(name: string): 'male' | 'female' | 'unknown' | null {
    this.names ??= this.readNames();
    return this.names.get(name.toLowerCase()) ?? null;
  }

  private readHosts(): Map<string, EntityIndex> {
    const { hosts } = this.sections;
    const map = new Map<string, EntityIndex>();
    for (let at = 0; at < hosts.length; at += WIDTH.hosts) map.set(this.text(hosts[at]!), hosts[at + 1]!);
    return map;
  }

  private readNames(): Map<string, 'male' | 'female' | 'unknown'> {
    const { meta } = this.sections;
    const map = new Map<string, 'male' | 'female' | 'unknown'>();
    const add = (index: number, gender: 'male' | 'female' | 'unknown') => {
      for (const name of this.text(index).split('|')) map.set(name.toLowerCase(), gender);
    };
    add(meta[META.sharedNames]!, 'unknown');
    add(meta[META.maleNames]!, 'male');
    add(meta[META.femaleNames]!, 'female');
    map.delete('');
    return map;
  }

  private text(index: number): string {
    const known = this.strings.get(index);
    if (known !== undefined) return known;
    const offsets = this.sections.stringOffsets;
    const decoded = this.decoder.decode(this.bytes.subarray(offsets[index]!, offsets[index + 1]!));
    this.strings.set(index, decoded);
    return decoded;
  }

  private optional(index: number): string | null {
    return index < 0 ? null : this.text(index);
  }
}

function factsOf(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const pair of text.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) facts[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return facts;
}
