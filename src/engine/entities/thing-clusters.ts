/** Mentions of what is no person: by name, by the beginning of a longer name, by acronym. */
import type { MentionForm } from '../../types';
import type { Story } from '../text';
import { acronymsOf, isAcronymOf, lettersOf } from './acronyms';
import { type Cluster, textOf } from './cluster';
import { FirstFit } from './first-fit';
import type { NameSpan } from './name-span';

/** Full names first, then acronyms; each in text order. */
export class ThingClusters {
  readonly clusters: Cluster[] = [];
  private readonly byName = new Map<string, Cluster>();
  /** Organizations by what their name begins with, and all by their acronyms: places in `clusters`. */
  private readonly byBeginning = new FirstFit();
  private readonly byAcronym = new FirstFit();
  private readonly places = new Map<Cluster, number>();
  private readonly story: Story;
  constructor(story: Story) {
    this.story = story;
  }

  add(span: NameSpan): void {
    const name = this.key(span);
    const key = `${group(span)} ${name}`;
    const known = this.byName.get(key) ?? this.longer(name, span);
    const form: MentionForm = known && this.key(known.lead).length > name.length ? 'short' : 'full';
    this.byName.set(key, this.join(span, known, form));
  }

  /** 'CSTO' after 'Collective Security Treaty Organization', with the brackets or without. */
  addAcronym(span: NameSpan): void {
    const name = this.key(span);
    const key = `${group(span)} ${name}`;
    this.byName.set(key, this.join(span, this.byName.get(key) ?? this.inFull(name, span), 'acronym'));
  }

  private join(span: NameSpan, known: Cluster | undefined, form: MentionForm): Cluster {
    if (known) {
      known.members.push({ span, form });
      if (span.candidates.length > 0 && known.lead.candidates.length === 0 && form === 'full') {
        known.lead = span;
        this.enter(known);
      }
      return known;
    }
    const begun: Cluster = { lead: span, members: [{ span, form }] };
    this.places.set(begun, this.clusters.push(begun) - 1);
    this.enter(begun);
    return begun;
  }

  private enter(one: Cluster): void {
    const { lead } = one;
    const place = this.places.get(one)!;
    const letters = acronymsOf(textOf(lead, this.story));
    this.byAcronym.add(
      place,
      letters.map((some) => `${lead.kind} ${some}`),
    );
    if (lead.kind !== 'organization') return;
    const name = this.key(lead);
    this.byBeginning.add(
      place,
      [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index)),
    );
  }

  /** 'Siemens' after 'Siemens Energy', where the dataset does not know 'Siemens' as something of its own. */
  private longer(name: string, span: NameSpan): Cluster | undefined {
    if (span.candidates.length > 0 || span.kind !== 'organization') return undefined;
    return this.first(
      this.byBeginning,
      name,
      ({ lead }) => lead.kind === 'organization' && this.key(lead).startsWith(`${name} `),
    );
  }

  private inFull(acronym: string, { kind }: NameSpan): Cluster | undefined {
    return this.first(
      this.byAcronym,
      `${kind} ${lettersOf(acronym)}`,
      ({ lead }) => lead.kind === kind && isAcronymOf(acronym, textOf(lead, this.story)),
    );
  }

  private first(index: FirstFit, key: string, fits: (one: Cluster) => boolean): Cluster | undefined {
    const place = index.find([key], (at) => fits(this.clusters[at]!));
    return place === null ? undefined : this.clusters[place];
  }

  private key(span: NameSpan): string {
    return textOf(span, this.story).toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ');
  }
}

/** 'French' the people and 'France' the country stay apart; other kinds of one name are one thing. */
function group(span: NameSpan): string {
  return span.kind === 'group' ? 'group' : 'thing';
}
