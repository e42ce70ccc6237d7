/** A chain in the making: a cluster of spans with what it was linked to and what is known of it. */
import type { Candidate, Kind, Mention, Role } from '../../types';
import { ALIAS_FLAG, type AliasCandidate, type Dataset, type Entity } from '../dataset';
import { indexAt, type Story } from '../text';
import { type Cluster, textOf } from './cluster';
import { type LinkQuestion, link } from './linking';
import { roleFromDataset, roleFromText } from './roles';
import type { Setting } from './setting';
import { FEMALE_WORDS, MALE_WORDS, ORGANIZATION_HEADS } from './words';

export type Draft = {
  readonly kind: Kind;
  readonly name: string;
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
  readonly role: Role | null;
  readonly mentions: Mention[];
  readonly gender: 'male' | 'female' | null;
  /** Nouns that can stand for it, lower case. */
  readonly nouns: readonly string[];
};

export type DraftInput = { readonly story: Story; readonly dataset: Dataset; readonly setting: Setting };

export function draftOf(cluster: Cluster, input: DraftInput): Draft {
  const { story, dataset, setting } = input;
  const { lead } = cluster;
  const question = questionOf(cluster, input);
  const linked = link(question, setting, dataset);
  const { entity } = linked;
  const role =
    entity?.kind === 'person'
      ? (roleFromDataset(entity, setting.date, dataset) ?? roleFromText(cluster, story))
      : lead.kind === 'person'
        ? roleFromText(cluster, story)
        : null;
  const name = entity && lead.kind !== 'group' ? entity.name : textOf(lead, story);
  return {
    kind: entity && lead.kind !== 'group' ? entity.kind : lead.kind,
    name,
    entity,
    confidence: entity ? linked.confidence : lead.confidence,
    candidates: linked.ranked,
    role,
    mentions: cluster.members.map(({ span, form }) => ({ start: span.start, end: span.end, form })),
    gender: lead.kind === 'person' ? genderOf({ cluster, entity, titles: question.titles }, input) : null,
    nouns: nounsOf({ name: textOf(lead, story), role, titles: question.titles, entity }),
  };
}

/** What the linker is asked of a cluster. */
export function questionOf(cluster: Cluster, input: DraftInput): LinkQuestion {
  const { story } = input;
  const { lead, members } = cluster;
  const candidates = candidatesOf(cluster, input);
  const full = lead.kind !== 'person' || textOf(lead, story).includes(' ');
  const known = candidates.some(({ flags }) => (flags & ALIAS_FLAG.SURNAME_ONLY) === 0);
  return {
    kind: lead.kind,
    kindSure: lead.confidence,
    candidates,
    text: textOf(lead, story),
    titles: members.flatMap(({ span }) => (span.title ? [phrase(span.title, story)] : [])),
    short: !known || !full,
    stranger: lead.kind === 'person' && full && !known,
    sentences: [...new Set(members.map(({ span }) => indexAt(story.sentences, span.start)))],
  };
}

/** Candidates of the name that says most: the lead's own, else those of any other mention. */
function candidatesOf(
  cluster: Cluster,
  { story, dataset }: { story: Story; dataset: Dataset },
): readonly AliasCandidate[] {
  if (cluster.lead.candidates.length > 0) return cluster.lead.candidates;
  const own = dataset.lookup(textOf(cluster.lead, story));
  if (own.length > 0) return own;
  if (cluster.lead.kind === 'person') return [];
  return cluster.members.find(({ span }) => span.candidates.length > 0)?.span.candidates ?? [];
}

function phrase(range: { first: number; last: number }, story: Story): string {
  const before = story.tokens[range.first - 1]?.text.toLowerCase() ?? '';
  const former = /^(former|then|late|ex)$/.test(before) ? `${before} ` : '';
  return former + story.text.slice(story.tokens[range.first]!.start, story.tokens[range.last - 1]!.end).toLowerCase();
}

function genderOf(
  { cluster, entity, titles }: { cluster: Cluster; entity: Entity | null; titles: readonly string[] },
  { story, dataset }: { story: Story; dataset: Dataset },
): 'male' | 'female' | null {
  if (entity?.facts.gender) return entity.facts.gender === 'f' ? 'female' : 'male';
  for (const title of titles) {
    const words = title.split(/[\s.]+/);
    if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
    if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  }
  const given = dataset.givenName(textOf(cluster.lead, story).split(/[\s-]/)[0] ?? '');
  return given === 'male' || given === 'female' ? given : null;
}

function nounsOf(given: {
  name: string;
  role: Role | null;
  titles: readonly string[];
  entity: Entity | null;
}): string[] {
  const words = new Set<string>();
  for (const title of [...given.titles, given.role?.title.toLowerCase() ?? '']) {
    const parts = title.split(/[\s-]+/).filter((word) => /^\p{L}+$/u.test(word));
    for (const word of parts) words.add(word);
    for (let i = 0; i + 1 < parts.length; i++) words.add(`${parts[i]} ${parts[i + 1]}`);
  }
  for (const word of given.name.toLowerCase().split(/\s+/)) if (ORGANIZATION_HEADS.has(word)) words.add(word);
  if (given.entity) for (const word of given.entity.category.split('-')) words.add(word);
  return [...words];
}
