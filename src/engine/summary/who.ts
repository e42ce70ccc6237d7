/** People and organizations, by how much the story is about them. */
import type { Chain, Quote, Ranked } from '../../types';
import type { Story } from '../text';
import { prominence } from './prominence';

export function rankWho(chains: readonly Chain[], story: Story, quotes: readonly Quote[]): Ranked[] {
  const speaks = new Map<number, number>();
  for (const { speaker } of quotes)
    if (speaker.chain !== null) speaks.set(speaker.chain, (speaks.get(speaker.chain) ?? 0) + 1);
  return (
    chains
      .filter(({ kind }) => kind === 'person' || kind === 'organization')
      // Who speaks matters, but a much quoted bystander must not outrank whom the story is about.
      .map((chain) => ({
        chain: chain.id,
        weight: prominence(chain, story) + Math.min(2, 0.5 * (speaks.get(chain.id) ?? 0)),
      }))
      .sort((a, b) => b.weight - a.weight)
  );
}
