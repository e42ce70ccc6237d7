/** Names of the reader's own lists: always names, and of the kind given there, whatever the tagger says. */
import { ALIAS_FLAG, type Dataset } from '../dataset';
import type { Story } from '../text';
import type { DictionaryMatch } from './dictionary';
import type { NameSpan } from './name-span';
import { titleBefore } from './tagger/titles';

type Known = {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly matches: readonly DictionaryMatch[];
};

/** The tagger's spans with own names put in; a longer name that holds an own one wins ('Acme' in 'Acme Foundation'). */
export function withOwnNames(spans: readonly NameSpan[], { story, dataset, matches }: Known): NameSpan[] {
  const wanted = matches.filter(({ candidates }) => (candidates[0]!.flags & ALIAS_FLAG.OWN) !== 0);
  const own: NameSpan[] = [];
  let free = 0;
  let next = 0;
  let block = 0;
  // By start, longer first: the longest own name that begins first.
  for (const { first, last, start, end, candidates } of wanted) {
    if (first < free) continue;
    while (next < spans.length && spans[next]!.first <= first) next++;
    // Spans never overlap: no other can hold the name.
    const around = spans[next - 1];
    if (around !== undefined && around.last >= last && around.last - around.first > last - first) continue;
    const { kind } = dataset.entity(candidates[0]!.entity);
    while (story.blocks[block]!.lastToken <= first) block++;
    own.push({
      first,
      last,
      start,
      end,
      kind,
      candidates,
      title: kind === 'person' ? titleBefore(story.tokens, first, story.blocks[block]!.firstToken) : null,
      confidence: 1,
    });
    free = last;
  }
  if (own.length === 0) return [...spans];
  let at = 0;
  const others = spans.filter((span) => {
    while (at < own.length && own[at]!.last <= span.first) at++;
    return at === own.length || span.last <= own[at]!.first;
  });
  return [...others, ...own].sort((a, b) => a.first - b.first);
}
