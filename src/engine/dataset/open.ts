/** Opens the packed file: views over one buffer, records decoded when they are asked for. */
import { EntityReader } from './entity-reader';
import { ExtrasReader } from './extras';
import { readFile } from './file';
import { META, type Sections } from './format';
import { hostsOf } from './hosts';
import { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import { NameTable } from './name-table';
import { OfficeBook } from './offices';
import type { AliasCandidate, AliasMatch, Dataset, Entity, EntityIndex } from './types';

/** Throws DatasetError for a file that is none of ours, of another format, cut off or damaged. Does not copy the buffer. */
export function openDataset(buffer: ArrayBuffer): Dataset {
  return new PackedDataset(readFile(buffer));
}

class PackedDataset implements Dataset {
  readonly version: string;
  readonly asOf: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  private readonly entities: EntityReader;
  private readonly matcher: Matcher;
  private readonly book: OfficeBook;
  private readonly extras: ExtrasReader;
  private hosts: ReadonlyMap<string, EntityIndex> | null = null;

  constructor(sections: Sections) {
    const lexicon = new Lexicon(sections);
    this.entities = new EntityReader(sections, lexicon);
    const { buffer, byteOffset, length } = sections.filter;
    this.matcher = new Matcher(new Int32Array(buffer, byteOffset, length), new NameTable(sections, lexicon));
    this.book = new OfficeBook(sections, lexicon, (index) => this.entities.at(index).id);
    this.extras = new ExtrasReader(sections, lexicon);
    this.version = this.extras.version;
    this.asOf = this.extras.asOf;
    this.entityCount = this.entities.count;
    this.aliasCount = sections.meta[META.aliases]!;
  }

  entity(index: EntityIndex): Entity {
    return this.entities.at(index);
  }

  indexOf(id: string): EntityIndex | null {
    return this.entities.indexOf(id);
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
    return this.extras.givenName(name);
  }

  private readHosts(): Map<string, EntityIndex> {
    return new Map(
      this.extras
        .hosts()
        .flatMap((index) => hostsOf(this.entity(index).facts.domain).map((host) => [host, index] as const)),
    );
  }
}
