/** What somebody was at the article's date: by the dataset's offices, else by what the text says. */
import type { Role } from '../../types';
import type { Dataset, Entity, OfficeKind } from '../dataset';
import type { Story } from '../text';
import type { Cluster } from './cluster';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from './words';

/** Of two offices held at once the higher is named. */
const ORDER: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'head-of-organization',
  'deputy-head-of-government',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'central-bank-governor',
  'security-chief',
  'speaker',
  'regional-head',
  'mayor',
  'party-leader',
  'spokesperson',
  'other',
];

/** The highest office held on `date`, or null. */
export function roleFromDataset(person: Entity, date: string, dataset: Dataset): Role | null {
  const held = dataset
    .holdingsOf(person.index)
    .filter((holding) =>
      dataset.holdersOn(holding.office, date).some((one) => one.person === person.index && one.from === holding.from),
    )
    .map((holding) => ({ holding, office: dataset.office(holding.office) }))
    .sort((a, b) => ORDER.indexOf(a.office.kind) - ORDER.indexOf(b.office.kind));
  const [first] = held;
  if (!first) return null;
  const of = first.office.jurisdiction ?? first.office.organization;
  return {
    title: first.office.titles[0]!,
    of: of === null ? null : dataset.entity(of).name,
    from: first.holding.from,
    to: first.holding.to,
    source: 'dataset',
  };
}

/** Longest title taken from a text, in words. */
const LONGEST = 9;

/** The first title or apposition that the text gives any mention: 'Kazakh President X', 'X, the former chairman of Y,', 'his press secretary X'. */
export function roleFromText(cluster: Cluster, story: Story): Role | null {
  for (const { span } of cluster.members) {
    const words = titleBefore(span, story) ?? appositionAfter(span.last, story) ?? nounBefore(span.first, story);
    if (words) return { title: words, of: null, from: null, to: null, source: 'text' };
  }
  return null;
}

function titleBefore(span: Cluster['lead'], story: Story): string | null {
  if (!span.title) return null;
  const words = story.tokens.slice(span.title.first, span.title.last);
  const last = words.at(-1)!.text.toLowerCase().replace(/\.$/, '');
  // 'Mr.' and 'Dr.' say nothing of a role.
  if (words.length === 1 && HONORIFICS.has(last) && !OFFICE_NOUNS.has(last)) return null;
  const before = story.tokens[span.title.first - 1];
  const former = before && /^(former|acting|then|late)$/i.test(before.text) ? `${before.text.toLowerCase()} ` : '';
  return former + story.text.slice(words[0]!.start, words.at(-1)!.end);
}

/** ', the former chairman of the National Security Committee,' */
function appositionAfter(at: number, story: Story): string | null {
  const { tokens } = story;
  if (tokens[at]?.text !== ',') return null;
  let i = at + 1;
  if (/^(who|which|and|but|as|in|on|at|speaking|\d+)$/i.test(tokens[i]?.text ?? '')) return null;
  if (/^(the|a|an|his|her|their|its)$/i.test(tokens[i]?.text ?? '')) i++;
  let noun = -1;
  let end = i;
  while (end < tokens.length && end < i + LONGEST && !/^[,.;:—–()“”"]$/.test(tokens[end]!.text)) {
    const word = tokens[end]!.text.toLowerCase();
    if (OFFICE_NOUNS.has(word) || HONORIFICS.has(word)) noun = end;
    if (/^(said|says|told|who|has|had|was|is|were|are|will|would)$/.test(word)) break;
    end++;
  }
  if (noun < 0 || end === i) return null;
  return story.text.slice(tokens[i]!.start, tokens[end - 1]!.end);
}

/** 'his press secretary Berik Uali', 'economist Jane Roe' */
function nounBefore(first: number, story: Story): string | null {
  const { tokens } = story;
  let i = first - 1;
  const last = tokens[i]?.text.toLowerCase() ?? '';
  if (
    !tokens[i] ||
    tokens[i]!.capital ||
    !(OFFICE_NOUNS.has(last) || /^(?:mother|father|wife|husband|son|daughter)$/.test(last))
  )
    return null;
  while (i > 0 && first - i < 5 && isModifier(tokens[i - 1]!.text, tokens[i - 1]!.kind === 'word')) i--;
  return story.text.slice(tokens[i]!.start, tokens[first - 1]!.end);
}

function isModifier(text: string, word: boolean): boolean {
  if (!word) return text === '-';
  const lower = text.toLowerCase();
  return (
    TITLE_MODIFIERS.has(lower) ||
    OFFICE_NOUNS.has(lower) ||
    /^(his|her|their|its|press|party|company|club|team|human|rights|climate|tech|media|film|football|tennis)$/.test(
      lower,
    )
  );
}
