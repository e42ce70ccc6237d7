/** Entities of the open file: any of them by row or by id. */
import { BitReader } from './bits';
import { readEntity } from './entity-record';
import { ENTITY_STEP, META, type Sections } from './format';
import type { Lexicon } from './lexicon';
import type { Entity, EntityIndex } from './types';

/** Entities kept decoded: reading one anew takes 21 µs, and linking asks for the same ones again and again. */
const MOST_KEPT = 8192;

export class EntityReader {
  readonly count: number;
  private readonly known = new Map<EntityIndex, Entity>();

  constructor(
    private readonly sections: Sections,
    private readonly lexicon: Lexicon,
  ) {
    this.count = sections.meta[META.entities]!;
  }

  at(index: EntityIndex): Entity {
    const known = this.known.get(index);
    if (known) return known;
    const first = index - (index % ENTITY_STEP);
    let at = this.sections.entityStarts[first / ENTITY_STEP]!;
    // Ids of the skipped ones are left open: they may lean on the very entity that is being read.
    for (let here = first; here < index; here++) at = this.read(here, at, () => '').end;
    const { entity } = this.read(index, at, (other) => this.at(other).id);
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(index, entity);
    return entity;
  }

  /** With a bit reader of its own: reading an entity may mean reading its country for the id. */
  private read(index: EntityIndex, at: number, idOf: (index: EntityIndex) => string): { entity: Entity; end: number } {
    const from = new BitReader(this.sections.entities);
    from.at = at;
    const entity = readEntity({ index, from, lexicon: this.lexicon, idOf });
    return { entity, end: from.at };
  }

  /** Rows stand by rising id. */
  indexOf(id: string): EntityIndex | null {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.at(middle).id;
      if (here === id) return middle;
      if (here < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }
}
