/**
 * Entities of a pack that the bundled dataset has, too. Sought when a text first names one: going through a pack of a
 * million when it is opened would take seconds, each time the background starts.
 */
import type { Dataset, Entity, EntityIndex } from './types';

/** Answers kept, for the memory of a background that lives long. */
const MOST_KEPT = 65_536;

export class Twins {
  private readonly known = new Map<EntityIndex, EntityIndex | null>();

  constructor(
    private readonly base: Dataset,
    private readonly pack: Dataset,
  ) {}

  /** Row in the base of the same entity (same Wikidata id, else same Wikipedia title), or null. */
  of(packed: EntityIndex): EntityIndex | null {
    let twin = this.known.get(packed);
    if (twin === undefined) {
      twin = this.find(this.pack.entity(packed));
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.set(packed, twin);
    }
    return twin;
  }

  /** The base finds entities by name alone: by the pack's name, the page's title, and that without what stands in brackets. */
  private find(entity: Entity): EntityIndex | null {
    const title = entity.wikipedia ?? '';
    const names = new Set([entity.name, title, title.replace(/ \([^()]*\)$/, ''), title.replace(/,.*$/, '')]);
    for (const name of names)
      for (const { entity: index } of this.base.lookup(name)) if (isSame(this.base.entity(index), entity)) return index;
    return null;
  }
}

function isSame(one: Entity, other: Entity): boolean {
  if (one.wikidata !== null && other.wikidata !== null) return one.wikidata === other.wikidata;
  return one.wikipedia !== null && one.wikipedia === other.wikipedia;
}
