/** Quotes: found, told from what is no speech, and given to their speakers. */
import type { Article, Chain, Quote } from '../../types';
import type { ChainTraits } from '../stages';
import type { Story } from '../text';
import { attributeRegions } from './attribute';
import { echoed } from './echo';
import { findIndirect } from './indirect';
import { findPeople } from './people';
import { findRegions } from './regions';
import { findReports } from './reports';
import { speakersIn } from './resolve';
import { sceneOf } from './scene';

/**
 * By start. Direct and mixed quotes never overlap each other; their spans are the words without the marks. An indirect
 * quote is a clause, and holds the mixed quotes inside it.
 */
export function findQuotes(input: {
  story: Story;
  article: Article;
  chains: readonly Chain[];
  traits: readonly ChainTraits[];
}): Quote[] {
  const scene = sceneOf({ ...input, regions: findRegions(input.story) });
  const reports = findReports(scene);
  const mind = { scene, people: findPeople(scene, speakersIn(scene, reports)) };
  const quotes = echoed(scene, attributeRegions(mind, reports));
  const indirect = findIndirect(mind, { reports, quoted: quotes });
  return [...quotes, ...indirect].sort((a, b) => a.start - b.start || a.end - b.end);
}
