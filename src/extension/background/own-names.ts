/** The reader's own lists as the engine takes them, and back from an entity to its list. */
import type { OverlayEntry } from '../../engine/dataset';
import type { OwnList } from '../settings';

export type OwnNames = {
  readonly entries: readonly OverlayEntry[];
  /** List and link of an own entity; null for any other id. */
  origin(id: string): { readonly list: string; readonly link: string | null } | null;
};

/** A name that stands in two lists is the first one's. The id lasts as long as the name: 'not this one' is kept by it. */
export function ownNames(lists: readonly OwnList[]): OwnNames {
  const origins = new Map<string, { list: string; link: string | null }>();
  const entries = lists.flatMap((list) =>
    list.entries.flatMap(({ name, aliases, kind, note, link }): OverlayEntry[] => {
      const id = `own:${name}`;
      if (origins.has(id)) return [];
      origins.set(id, { list: list.name, link });
      return [{ id, name, aliases, kind, note }];
    }),
  );
  return { entries, origin: (id) => origins.get(id) ?? null };
}
