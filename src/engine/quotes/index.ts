/** Quotes: found, told from what is no speech, and given to their speakers. */
import type { Article, Chain, Quote } from '../../types';
import type { ChainTraits } from '../stages';
import type { Story } from '../text';
import { attributeRegions } from './attribute';
import { findIndirect } from './indirect';
import { findRegions } from './regions';
import { sceneOf } from './scene';

/** By start; direct and mixed quotes never overlap. Spans are the words without their marks. */
export function findQuotes(input: {
  story: Story;
  article: Article;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
}): Quote[] {
  const scene = sceneOf({ ...input, regions: findRegions(input.story) });
  const quoted = attributeRegions(scene);
  const indirect = findIndirect(scene, quoted.length);
  return [...quoted, ...indirect].sort((a, b) => a.start - b.start);
}
