/** Puts the spans that name one thing together, before it is known what they mean: by full name, surname, acronym, spelling. */
import type { Story } from '../text';
import { type Cluster, textOf } from './cluster';
import type { NameSpan } from './name-span';
import { clusterPeople } from './people-clusters';
import { isUpper } from './profile';
import { ThingClusters } from './thing-clusters';

/** In order of first mention. Spans are in text order. Time grows with their number: nothing is compared with all before it. */
export function cluster(spans: readonly NameSpan[], story: Story): Cluster[] {
  const things = new ThingClusters(story);
  const others = spans.filter((span) => span.kind !== 'person');
  for (const span of others) if (!isUpper(textOf(span, story))) things.add(span);
  for (const span of others) if (isUpper(textOf(span, story))) things.addAcronym(span);
  const people = clusterPeople(
    spans.filter((span) => span.kind === 'person'),
    story,
  );
  const all = [...people, ...things.clusters];
  for (const one of all) one.members.sort((a, b) => a.span.start - b.span.start);
  return all.sort((a, b) => a.members[0]!.span.start - b.members[0]!.span.start);
}
