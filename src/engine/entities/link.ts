/** Which entity a name means: candidates scored by prior, kind, title, country and topic; below the threshold none. */
import type { Candidate, EntityRef, Kind } from '../../types';
import { ALIAS_FLAG, type AliasCandidate, type Dataset, type Entity } from '../dataset';
import type { Setting } from './setting';

/** DATASET.md: a prior of .8 and more is right nine times in ten, .5 to .7 only half the time. */
const LINK_AT = 0.62;

export type LinkQuestion = {
  readonly kind: Kind;
  readonly candidates: readonly AliasCandidate[];
  /** Title phrases that stand before the name anywhere in the text, lower case. */
  readonly titles: readonly string[];
  /** The name is a surname, acronym or other short form without its long form in the text. */
  readonly short: boolean;
  /** The text says who this is by a full name that the dataset does not have. */
  readonly stranger: boolean;
};

export type Link = {
  readonly entity: Entity | null;
  readonly ranked: readonly Candidate[];
  readonly confidence: number;
};

export function link(question: LinkQuestion, setting: Setting, dataset: Dataset): Link {
  if (question.stranger) return { entity: null, ranked: [], confidence: 0 };
  const ranked = question.candidates
    .map((candidate) => scored(candidate, question, setting, dataset))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const entity = best && best.score >= LINK_AT ? best.entity : null;
  return {
    entity,
    confidence: best?.score ?? 0,
    ranked: ranked.slice(0, 5).map(({ entity: one, score, reasons }) => ({
      entity: refOf(one),
      name: one.name,
      score: Math.round(score * 100) / 100,
      reasons,
    })),
  };
}

type Scored = { entity: Entity; score: number; reasons: string[] };

function scored(candidate: AliasCandidate, question: LinkQuestion, setting: Setting, dataset: Dataset): Scored | null {
  const entity = dataset.entity(candidate.entity);
  if (!agrees(question.kind, entity, candidate.flags)) return null;
  const reasons = [`known by this name (${Math.round(candidate.prior * 100)} %)`];
  let score = candidate.prior;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const home = entity.category === 'country' ? entity.index : entity.country;
  const share = home === null ? 0 : (setting.countries.get(home) ?? 0);
  if (entity.kind === 'person') {
    const fits = question.titles.some((title) => titleFits(title, entity, setting.date, dataset));
    if (fits) add(0.4, 'the title before the name fits');
    if (question.short) {
      // A surname alone is somebody else's more often than not, unless all news knows the bearer.
      if (!fits) score *= 0.3 + 0.5 * (entity.prior / 255);
      if (share > 0) add(0.2 + 0.2 * share, 'the story is about the same country');
    }
  } else if (candidate.prior < 0.8 && share > 0) {
    add(0.5 * share, 'the story is about the same country');
  }
  if (candidate.flags & ALIAS_FLAG.NEEDS_CONTEXT && share === 0) add(-0.4, 'nothing else in the story speaks for it');
  if (candidate.flags & ALIAS_FLAG.CITY_CLUB)
    add(setting.sport ? 0.5 : -0.5, setting.sport ? 'the story is about sport' : 'the story is not about sport');
  return { entity, score: Math.min(1, Math.max(0, score)), reasons };
}

/** The kind that the text gives the name may be the entity's, or its demonym's. */
function agrees(kind: Kind, entity: Entity, flags: number): boolean {
  if (flags & ALIAS_FLAG.DEMONYM) return kind === 'group';
  if (kind === entity.kind) return true;
  // Bodies and the places they are in share their names: parliaments, stadiums, platforms and the firms behind them.
  return kind !== 'person' && entity.kind !== 'person' && kind !== 'group';
}

/** Does an office that the person holds, held or will hold go by such a title? */
function titleFits(title: string, person: Entity, date: string, dataset: Dataset): boolean {
  const former = /\b(former|ex|then|late|previous)\b/.test(title);
  return dataset.holdingsOf(person.index).some((holding) => {
    const office = dataset.office(holding.office);
    const named = office.titles.some((one) => title.endsWith(one.toLowerCase()) || title.includes(one.toLowerCase()));
    if (!named) return false;
    return former || dataset.holdersOn(holding.office, date).some((holder) => holder.person === person.index);
  });
}

export function refOf(entity: Entity): EntityRef {
  return { id: entity.id, wikipedia: entity.wikipedia, wikidata: entity.wikidata };
}
