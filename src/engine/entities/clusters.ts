/** Puts the spans that name one thing together, before it is known what they mean: by full name, surname, acronym, spelling. */
import type { MentionForm } from '../../types';
import type { Story } from '../text';
import type { NameSpan } from './name-span';
import { isUpper } from './profile';

export type Member = { readonly span: NameSpan; readonly form: MentionForm };
export type Cluster = {
  /** The span that names it best. */
  lead: NameSpan;
  readonly members: Member[];
};

/** In order of first mention. */
export function cluster(spans: readonly NameSpan[], story: Story): Cluster[] {
  const people = new PeopleClusters(story);
  const things = new ThingClusters(story);
  // Full names first: a surname in the headline belongs to the full name in the text below.
  const people_ = spans.filter((span) => span.kind === 'person');
  const others = spans.filter((span) => span.kind !== 'person');
  for (const span of people_) if (people.words(span).length > 1) people.add(span);
  for (const span of people_) if (people.words(span).length <= 1) people.add(span);
  for (const span of others) if (!isUpper(textOf(span, story))) things.add(span);
  for (const span of others) if (isUpper(textOf(span, story))) things.addAcronym(span);
  const all = [...people.clusters, ...things.clusters];
  for (const one of all) one.members.sort((a, b) => a.span.start - b.span.start);
  return all.sort((a, b) => a.members[0]!.span.start - b.members[0]!.span.start);
}

export function textOf(span: { start: number; end: number }, story: Story): string {
  return story.text.slice(span.start, span.end);
}

class PeopleClusters {
  readonly clusters: Cluster[] = [];
  private readonly story: Story;
  constructor(story: Story) {
    this.story = story;
  }

  words(span: NameSpan): string[] {
    const all = textOf(span, this.story)
      .split(/[\s\u00a0]+/)
      .map((word) => word.toLowerCase());
    const own = all.filter((word) => !/^(jr|sr|ii|iii|iv)\.?$/.test(word));
    // 'Jr.' alone, as nicknames are.
    return own.length > 0 ? own : all;
  }

  add(span: NameSpan): void {
    const words = this.words(span);
    const known = this.find(words, span);
    const form: MentionForm = words.length > 1 ? 'full' : 'short';
    if (!known) this.clusters.push({ lead: span, members: [{ span, form }] });
    else {
      known.members.push({ span, form });
      if (words.length > this.words(known.lead).length) known.lead = span;
    }
  }

  private find(words: readonly string[], span: NameSpan): Cluster | undefined {
    const fits = this.clusters.filter(({ lead }) => sameperson(words, this.words(lead)));
    if (fits.length <= 1 || words.length > 1) return fits[0];
    // Two people of one surname: the one named last before this mention.
    return fits.reduce((best, one) => (lastBefore(one, span) > lastBefore(best, span) ? one : best));
  }
}

function lastBefore(one: Cluster, span: NameSpan): number {
  return one.members.reduce(
    (last, member) => (member.span.start < span.start ? Math.max(last, member.span.start) : last),
    -1,
  );
}

/** Same last word and no first names that differ; or a given name or a surname alone that the longer one has. */
function sameperson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.includes(short[0]!) || long.join(' ').endsWith(short[0]!);
  if (short.at(-1) !== long.at(-1)) return short.join(' ') === long.slice(-short.length).join(' ');
  const x = short[0]!.replace('.', '');
  const y = long[0]!.replace('.', '');
  return (
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y)) || long.includes(short[0]!)
  );
}

class ThingClusters {
  readonly clusters: Cluster[] = [];
  private readonly byName = new Map<string, Cluster>();
  private readonly story: Story;
  constructor(story: Story) {
    this.story = story;
  }

  add(span: NameSpan): void {
    const name = this.key(span);
    const key = `${group(span)} ${name}`;
    const known = this.byName.get(key) ?? this.longer(name, span);
    const form: MentionForm = known && this.key(known.lead).length > name.length ? 'short' : 'full';
    this.join(span, known, form);
    this.byName.set(key, known ?? this.clusters.at(-1)!);
  }

  /** 'CSTO' after 'Collective Security Treaty Organization', with the brackets or without. */
  addAcronym(span: NameSpan): void {
    const name = this.key(span);
    const key = `${group(span)} ${name}`;
    const known =
      this.byName.get(key) ??
      this.clusters.find(({ lead }) => lead.kind === span.kind && isAcronymOf(name, textOf(lead, this.story)));
    this.join(span, known, 'acronym');
    this.byName.set(key, known ?? this.clusters.at(-1)!);
  }

  private join(span: NameSpan, known: Cluster | undefined, form: MentionForm): void {
    if (known) {
      known.members.push({ span, form });
      if (span.candidates.length > 0 && known.lead.candidates.length === 0 && form === 'full') known.lead = span;
    } else this.clusters.push({ lead: span, members: [{ span, form }] });
  }

  /** 'Siemens' after 'Siemens Energy', where the dataset does not know 'Siemens' as something of its own. */
  private longer(name: string, span: NameSpan): Cluster | undefined {
    if (span.candidates.length > 0 || span.kind !== 'organization') return undefined;
    return this.clusters.find(({ lead }) => lead.kind === 'organization' && this.key(lead).startsWith(`${name} `));
  }

  private key(span: NameSpan): string {
    return textOf(span, this.story).toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ');
  }
}

/** 'French' the people and 'France' the country stay apart; other kinds of one name are one thing. */
function group(span: NameSpan): string {
  return span.kind === 'group' ? 'group' : 'thing';
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'de', 'in', 'on', '&', 'to']);

/** First letters of the words, small words counted or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = name.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2) return false;
  const all = words.map((word) => word[0]).join('');
  const big = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
  return letters === all || letters === big;
}
