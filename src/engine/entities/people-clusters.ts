/** Mentions of people: full names that differ in spelling only come together, then surnames and given names alone. */
import type { MentionForm } from '../../types';
import type { Story } from '../text';
import { type Cluster, textOf } from './cluster';
import { FirstFit } from './first-fit';
import type { NameSpan } from './name-span';

/** In order of their first full name, then of the names that stand alone. */
export function clusterPeople(spans: readonly NameSpan[], story: Story): Cluster[] {
  const people = spans.map((span): Person => ({ span, words: wordsOf(span, story) }));
  // Full names first: a surname in the headline belongs to the full name in the text below.
  const known = fullNames(people.filter(({ words }) => words.length > 1));
  addShort(known, people);
  return known.map(({ cluster }) => cluster);
}

type Person = { readonly span: NameSpan; readonly words: readonly string[] };
/** `words`: of the lead. */
type Known = { readonly cluster: Cluster; words: readonly string[] };

function wordsOf(span: NameSpan, story: Story): string[] {
  const all = textOf(span, story)
    .split(/[\s\u00a0]+/)
    .map((word) => word.toLowerCase());
  const own = all.filter((word) => !/^(jr|sr|ii|iii|iv)\.?$/.test(word));
  // 'Jr.' alone, as nicknames are.
  return own.length > 0 ? own : all;
}

const join = ({ cluster }: Known, span: NameSpan, form: MentionForm): void => {
  cluster.members.push({ span, form });
};
const begin = ({ span, words }: Person, form: MentionForm): Known => ({
  cluster: { lead: span, members: [{ span, form }] },
  words,
});

function fullNames(people: readonly Person[]): Known[] {
  const known: Known[] = [];
  const index = new FirstFit();
  for (const person of people) {
    const { span, words } = person;
    const at = index.find(askedBy(words), (one) => samePerson(words, known[one]!.words));
    const same = at === null ? undefined : known[at]!;
    if (same !== undefined) join(same, span, 'full');
    else known.push(begin(person, 'full'));
    if (same !== undefined && words.length <= same.words.length) continue;
    if (same !== undefined) {
      same.cluster.lead = span;
      same.words = words;
    }
    index.add(at ?? known.length - 1, keysOf(words));
  }
  return known;
}

const bare = (first: string): string => first.replace('.', '');

/** Full names of one person: the last word is the same, and the first names do not differ. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  const x = bare(short[0]!);
  const y = bare(long[0]!);
  return (
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y)) || long.includes(short[0]!)
  );
}

/** What a full name can be found by, each with its last word: its first word, the initial of that, any of its words. */
function keysOf(words: readonly string[]): string[] {
  const first = bare(words[0]!);
  const last = words.at(-1)!;
  return [`is ${first} ${last}`, `begins ${first[0]} ${last}`, ...words.map((word) => `has ${word} ${last}`)];
}

/** The keys of whatever can be the same person, one for each way in samePerson. */
function askedBy(words: readonly string[]): string[] {
  const first = bare(words[0]!);
  const last = words.at(-1)!;
  return [
    `is ${first[0]} ${last}`,
    ...(first.length === 1 ? [`begins ${first} ${last}`] : []),
    `has ${words[0]} ${last}`,
    ...words.map((word) => `is ${bare(word)} ${last}`),
  ];
}

/** Gives every name of one word to whoever has it in the full name, and was named last before. */
function addShort(known: Known[], people: readonly Person[]): void {
  const asked = new Set(people.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!));
  const keys = new Map<Known, readonly string[]>();
  const first = new Map<string, Known>();
  const enter = (one: Known): void => {
    const own = shortFormsOf(one.words, asked);
    keys.set(one, own);
    for (const word of own) if (!first.has(word)) first.set(word, one);
  };
  for (const one of known) enter(one);
  const bySpan = new Map(known.flatMap((one) => one.cluster.members.map(({ span }) => [span, one] as const)));
  // Word → whoever of all who can be meant by it was named last, up to the place that is read.
  const named = new Map<string, Known>();
  for (const person of people) {
    const { span, words } = person;
    let one = bySpan.get(span);
    if (one === undefined) {
      one = named.get(words[0]!) ?? first.get(words[0]!);
      if (one !== undefined) join(one, span, 'short');
      else {
        one = begin(person, 'short');
        known.push(one);
        enter(one);
      }
    }
    for (const word of keys.get(one)!) named.set(word, one);
  }
}

/** Names of one word in `asked` that can mean somebody: a word of the name, or the end of its last ('Zedong', 'Tse-tung'). */
function shortFormsOf(words: readonly string[], asked: ReadonlySet<string>): string[] {
  const last = words.at(-1)!;
  const ends = Array.from({ length: last.length }, (_, at) => last.slice(at));
  return [...new Set([...words, ...ends])].filter((word) => asked.has(word));
}
