/** The rule tagger: runs of capitals cut into names, then a second pass in which the document explains its own short forms. */
import type { Kind } from '../../../types';
import { ALIAS_FLAG } from '../../dataset';
import { byFirstToken } from '../dictionary';
import { profileOf } from '../profile';
import type { NameSpan, Tagger } from '../tagger';
import { findCaseless } from './caseless';
import { findRuns } from './runs';
import { type Context, type Segment, segmentRun } from './segment';
import { settle } from './settle';

export const tagByRules: Tagger = ({ story, dataset, matches }) => {
  const context: Context = { story, dataset, profile: profileOf(story), matches: byFirstToken(matches) };
  const segments = [
    ...findRuns(story, context.profile).flatMap((run) => segmentRun(run, context)),
    ...lowerCaseMatches(context),
  ];
  const settled = settle(withoutOverlaps(segments), context);
  return withoutOverlaps([...settled, ...findCaseless(settled, context)]);
};

/** Dictionary names that begin in lower case: al-Qaeda, iPhone, eBay. */
function lowerCaseMatches({ story, dataset, matches }: Context): Segment[] {
  const found: Segment[] = [];
  for (const [first, list] of matches) {
    const token = story.tokens[first]!;
    const match = list[0]!;
    if (token.capital || !story.text.slice(match.start, match.end).match(/\p{Lu}/u)) continue;
    if (match.candidates[0]!.flags & ALIAS_FLAG.SURNAME_ONLY) continue;
    const kind: Kind = dataset.entity(match.candidates[0]!.entity).kind;
    found.push({
      first,
      last: match.last,
      start: match.start,
      end: match.end,
      kind,
      candidates: match.candidates,
      title: null,
      confidence: 0.8,
    });
  }
  return found;
}

/** In text order; of two that overlap the longer stays. */
function withoutOverlaps<T extends Segment | NameSpan>(segments: readonly T[]): T[] {
  const sorted = [...segments].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: T[] = [];
  for (const segment of sorted) {
    const before = kept.at(-1);
    if (!before || segment.first >= before.last) kept.push(segment);
    else if (segment.last - segment.first > before.last - before.first) kept[kept.length - 1] = segment;
  }
  return kept;
}
