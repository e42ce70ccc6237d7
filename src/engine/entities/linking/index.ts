/** Which entity a name means: candidates weighed by their evidence; below the threshold none. */
import type { Candidate, EntityRef } from '../../../types';
import { ALIAS_FLAG, type Dataset, type Entity } from '../../dataset';
import type { Setting } from '../setting';
import { evidenceFor, type LinkQuestion, mayBe } from './evidence';
import { LINK_AT, LINK_WEIGHTS } from './weights';

export type { LinkQuestion } from './evidence';

export type Link = {
  readonly entity: Entity | null;
  /** Best first. */
  readonly ranked: readonly Candidate[];
  /** Probability of the best candidate, 0 to 1. */
  readonly confidence: number;
};

/** Rivals that a card shows. */
const MOST_RIVALS = 5;

/** What the reader says needs no evidence. */
const OWN_REASON = 'it stands in your own list';

export function link(question: LinkQuestion, setting: Setting, dataset: Dataset): Link {
  if (question.stranger) return { entity: null, ranked: [], confidence: 0 };
  const ranked = question.candidates
    .map((candidate) => ({ candidate, entity: dataset.entity(candidate.entity) }))
    .filter(({ candidate, entity }) => mayBe(question.kind, entity, candidate.flags))
    .map(({ candidate, entity }) => {
      if (candidate.flags & ALIAS_FLAG.OWN) return { entity, reasons: [OWN_REASON], score: 1 };
      const { values, reasons } = evidenceFor(candidate, entity, { question, setting, dataset });
      return { entity, reasons, score: probability(values) };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  return {
    entity: best && best.score >= LINK_AT ? best.entity : null,
    confidence: best?.score ?? 0,
    ranked: ranked.slice(0, MOST_RIVALS).map(({ entity, score, reasons }) => ({
      entity: refOf(entity),
      name: entity.name,
      score: Math.round(score * 100) / 100,
      reasons,
    })),
  };
}

function probability(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * LINK_WEIGHTS[i]!;
  return 1 / (1 + Math.exp(-sum));
}

export function refOf(entity: Entity): EntityRef {
  return { id: entity.id, wikipedia: entity.wikipedia, wikidata: entity.wikidata };
}
