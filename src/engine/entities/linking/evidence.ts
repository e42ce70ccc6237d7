/** What speaks for and against a candidate: numbers for the weights, words for the reader. */
import type { Kind } from '../../../types';
import { ALIAS_FLAG, type AliasCandidate, type Dataset, type Entity } from '../../dataset';
import type { Setting } from '../setting';

export type LinkQuestion = {
  readonly kind: Kind;
  /** How sure the tagger is of the kind, 0 to 1. */
  readonly kindSure: number;
  readonly candidates: readonly AliasCandidate[];
  /** The name as the text has it, in its fullest form. */
  readonly text: string;
  /** Title phrases that stand before the name anywhere in the text, lower case. */
  readonly titles: readonly string[];
  /** The name is a surname, acronym or other short form without its long form in the text. */
  readonly short: boolean;
  /** The text says who this is by a full name that the dataset does not have. */
  readonly stranger: boolean;
  /** Sentences that name it, as indices. */
  readonly sentences: readonly number[];
};

/** Order of the weights. */
export const LINK_FEATURES = [
  'bias',
  'prior',
  'prior of .8',
  'margin',
  'fame',
  'same kind',
  'other kind, sure',
  'title fits',
  'surname',
  'surname, title fits',
  'surname of the famous',
  'acronym',
  'needs context',
  'club, sport',
  'club, no sport',
  'national side',
  'country of the story',
  'country not in the story',
  'same in the sentence',
  'full name',
] as const;
export type LinkFeature = (typeof LINK_FEATURES)[number];

export type Evidence = { readonly values: Float64Array; readonly reasons: readonly string[] };

export function evidenceFor(
  candidate: AliasCandidate,
  entity: Entity,
  input: { question: LinkQuestion; setting: Setting; dataset: Dataset },
): Evidence {
  const { question, setting, dataset } = input;
  const { flags, prior } = candidate;
  const values = new Float64Array(LINK_FEATURES.length);
  const reasons: string[] = [`known by this name (${Math.round(prior * 100)} %)`];
  const set = (feature: LinkFeature, value: number, reason?: string): void => {
    if (value === 0) return;
    values[LINK_FEATURES.indexOf(feature)] = value;
    if (reason !== undefined) reasons.push(reason);
  };
  const has = (flag: number): number => ((flags & flag) === 0 ? 0 : 1);

  set('bias', 1);
  set('prior', Math.log(prior + 0.01));
  set('prior of .8', prior >= 0.8 ? 1 : 0);
  const rival = Math.max(0, ...question.candidates.filter((other) => other !== candidate).map((other) => other.prior));
  set('margin', prior - rival);
  set('fame', entity.prior / 100);

  const sameKind = isSameKind(question.kind, entity, flags);
  set('same kind', sameKind ? 1 : 0);
  set('other kind, sure', sameKind ? 0 : question.kindSure);

  if (entity.kind === 'person') {
    const fits = question.titles.some((title) => titleFits(title, entity, setting.date, dataset));
    set('title fits', fits ? 1 : 0, 'the title before the name fits');
    if (question.short) {
      set('surname', 1, 'only a part of the name is given');
      set('surname, title fits', fits ? 1 : 0);
      set('surname of the famous', Math.max(0, entity.prior - 120) / 100);
    }
  }
  set('acronym', has(ALIAS_FLAG.ACRONYM));
  set('needs context', has(ALIAS_FLAG.NEEDS_CONTEXT));
  const isClub = has(ALIAS_FLAG.CITY_CLUB) === 1 && entity.kind === 'organization';
  set('club, sport', isClub && setting.sport ? 1 : 0, 'the story is about sport');
  set('club, no sport', isClub && !setting.sport ? 1 : 0, 'the story is not about sport');
  set('national side', isClub && /national .*team$/.test(entity.name) ? 1 : 0);

  const home = entity.category === 'country' ? entity.index : entity.country;
  const share = home === null ? 0 : (setting.countries.get(home) ?? 0);
  set('country of the story', Math.sqrt(share), 'the story is about the same country');
  set('country not in the story', home !== null && share === 0 ? 1 : 0);
  set(
    'same in the sentence',
    setting.companions(entity.category, question.sentences),
    'it stands beside others of its sort',
  );
  set('full name', question.text.toLowerCase() === entity.name.toLowerCase() ? 1 : 0);
  return { values, reasons };
}

/** The kind that the text gives the name is the entity's, or its demonym's. */
function isSameKind(kind: Kind, entity: Entity, flags: number): boolean {
  return flags & ALIAS_FLAG.DEMONYM ? kind === 'group' : kind === entity.kind;
}

/** Kinds that share their names: bodies and the places they are in, platforms and the firms behind them. People share with nobody. */
export function mayBe(kind: Kind, entity: Entity, flags: number): boolean {
  if (isSameKind(kind, entity, flags)) return true;
  return kind !== 'person' && entity.kind !== 'person';
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
