/** Names: found, typed, linked, and all mentions of one entity joined into a chain. */
import type { Article, Chain } from '../../types';
import type { Dataset } from '../dataset';
import type { ChainTraits } from '../stages';
import type { Story } from '../text';
import { cluster } from './clusters';
import { withDefinitions } from './definitions';
import { byFirstToken, findMatches } from './dictionary';
import { type Draft, draftOf } from './drafts';
import { withKunyas } from './kunyas';
import { refOf } from './linking';
import { merged } from './merge';
import type { Tagger } from './name-span';
import { withOwnNames } from './own-names';
import { findRoleMentions } from './role-mentions';
import { settingOf } from './setting';

export type { Tagger } from './name-span';
export { openTagger } from './tagger';

export type Recognized = { readonly chains: readonly Chain[]; readonly traits: readonly ChainTraits[] };

/** Chains by first mention, ids their index; `traits` runs parallel. Offsets are UTF-16 indices into the article's text. */
export function recognize(input: { story: Story; article: Article; dataset: Dataset; tagger: Tagger }): Recognized {
  const { story, dataset, tagger } = input;
  const matches = findMatches(story, dataset);
  const setting = settingOf({ ...input, matches });
  const tagged = withKunyas(withDefinitions(tagger({ story, dataset, matches }), story), story);
  const spans = withOwnNames(tagged, { story, dataset, matches });
  const drafts = merged(cluster(spans, story).map((one) => draftOf(one, { story, dataset, setting })));
  for (const { mention, draft } of findRoleMentions({
    story,
    drafts,
    dataset,
    date: setting.date,
    matches: byFirstToken(matches),
  }))
    draft.mentions.push(mention);
  return {
    chains: drafts.map(chainOf),
    traits: drafts.map((draft) => traitsOf(draft, dataset)),
  };
}

function chainOf(draft: Draft, id: number): Chain {
  return {
    id,
    kind: draft.kind,
    name: draft.name,
    entity: draft.entity ? refOf(draft.entity) : null,
    confidence: Math.round(draft.confidence * 100) / 100,
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
    role: draft.role,
    candidates: draft.candidates,
  };
}

function traitsOf({ kind, entity, gender, nouns, name }: Draft, dataset: Dataset): ChainTraits {
  return {
    gender,
    plural: kind === 'group' || (kind === 'organization' && /s$/.test(name) && !/(ss|us|is)$/.test(name)),
    category: entity?.category ?? null,
    country:
      entity === null
        ? null
        : entity.category === 'country'
          ? entity.name
          : entity.country === null
            ? null
            : dataset.entity(entity.country).name,
    nouns,
  };
}
