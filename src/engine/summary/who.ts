/** People, organizations, and the events, works and products that a story is about, by how much it is about them. */
import type { Chain, Quote, Ranked } from '../../types';
import type { Story } from '../text';
import { prominence } from './prominence';

/** What does not act stands behind who does, unless the story is about it: 1.5 and 3 name as many key entities of hand-annotated articles. */
const PASSIVE = 1.5;

export function rankWho(chains: readonly Chain[], story: Story, quotes: readonly Quote[]): Ranked[] {
  const speaks = new Map<number, number>();
  for (const { speaker } of quotes)
    if (speaker.chain !== null) speaks.set(speaker.chain, (speaks.get(speaker.chain) ?? 0) + 1);
  return (
    chains
      .filter(({ kind }) => kind !== 'place' && kind !== 'group')
      // Who speaks matters, but a much quoted bystander must not outrank whom the story is about.
      .map((chain) => ({
        chain: chain.id,
        weight:
          prominence(chain, story) - (isActor(chain) ? 0 : PASSIVE) + Math.min(2, 0.5 * (speaks.get(chain.id) ?? 0)),
      }))
      .sort((a, b) => b.weight - a.weight)
  );
}

function isActor({ kind }: Chain): boolean {
  return kind === 'person' || kind === 'organization';
}
