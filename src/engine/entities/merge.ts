/** Joins drafts that turned out to mean the same entity: 'UN' and 'United Nations', 'Kiev' and 'Kyiv'. */
import type { Draft } from './drafts';

export function merged(drafts: readonly Draft[]): Draft[] {
  const byEntity = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // 'French' and 'France' mean the same row, but are two things to a reader.
    const key = draft.entity ? `${draft.entity.id} ${draft.kind === 'group'}` : null;
    const known = key === null ? undefined : byEntity.get(key);
    if (!known) {
      kept.push(draft);
      if (key !== null) byEntity.set(key, draft);
      continue;
    }
    const own = known.name;
    for (const mention of draft.mentions)
      known.mentions.push(mention.form === 'full' && own !== draft.name ? { ...mention, form: 'short' } : mention);
  }
  return kept;
}
