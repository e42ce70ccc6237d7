/** What the document as a whole is about: countries, topics and the day it was written, for telling candidates apart. */
import type { Article } from '../../types';
import { ALIAS_FLAG, type Dataset, type EntityIndex } from '../dataset';
import { indexAt, type Story } from '../text';
import type { DictionaryMatch } from './dictionary';

export type Setting = {
  /** Share of the document's sure place names that belong to each country. */
  readonly countries: ReadonlyMap<EntityIndex, number>;
  /** How many sure names of a category stand in any of these sentences, as 1 - 1/(1+n). */
  companions(category: string, sentences: readonly number[]): number;
  readonly sport: boolean;
  /** YYYY-MM-DD: the article's day, or the dataset's where it has none. */
  readonly date: string;
};

const SPORT_WORDS =
  /^(match|goal|goals|coach|season|league|striker|midfielder|defender|goalkeeper|innings|wicket|wickets|touchdown|playoff|playoffs|halftime|half-time|fixture|fixtures|scored|kickoff|quarterback|penalty|penalties|squad|tournament|batsman|bowler|champions|title|cup|team|game|games|players|win|victory)$/;
/** Sport words in a thousand from which a story is about sport: match reports have 15 to 40, politics below 5. */
const SPORT_RATE = 9;
/** Share of names that clubs bear, too; below .3 in every story of ours that is not of sport. */
const CLUB_SHARE = 0.4;
/** Below this probability a match says nothing sure about the country. */
const SURE = 0.8;

export function settingOf(input: {
  story: Story;
  article: Article;
  dataset: Dataset;
  matches: readonly DictionaryMatch[];
}): Setting {
  const { story, article, dataset, matches } = input;
  const sure = sureNames(story, dataset, matches);
  const countries = shares(sure.flatMap(({ country }) => (country === null ? [] : [country])));
  const bySentence = new Map<number, string[]>();
  for (const { sentence, category } of sure) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), category]);
  return {
    countries,
    companions(category, sentences) {
      let count = 0;
      for (const sentence of sentences)
        for (const other of bySentence.get(sentence) ?? []) if (other === category) count++;
      return 1 - 1 / (1 + count);
    },
    sport: isSport(story) || isTable(matches),
    date: (article.published ?? dataset.asOf).slice(0, 10),
  };
}

type SureName = { readonly sentence: number; readonly category: string; readonly country: EntityIndex | null };

/** Names that can hardly mean anything else. */
function sureNames(story: Story, dataset: Dataset, matches: readonly DictionaryMatch[]): SureName[] {
  return matches.flatMap(({ start, candidates }) => {
    const top = candidates[0]!;
    const isDemonym = (top.flags & ALIAS_FLAG.DEMONYM) !== 0;
    if ((top.prior < SURE || top.flags !== 0) && !isDemonym) return [];
    const entity = dataset.entity(top.entity);
    const isPlace = entity.kind === 'place' || isDemonym;
    const country = !isPlace ? null : entity.category === 'country' ? entity.index : entity.country;
    return [{ sentence: indexAt(story.sentences, start), category: isDemonym ? 'demonym' : entity.category, country }];
  });
}

function shares<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].map(([value, count]) => [value, count / values.length]));
}

function isSport({ tokens }: Story): boolean {
  let sport = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (SPORT_WORDS.test(token.text.toLowerCase())) sport++;
  }
  return words > 0 && (1000 * sport) / words >= SPORT_RATE;
}

/** Tables of results have no words: they are told by the names, most of which clubs bear, too. */
function isTable(matches: readonly DictionaryMatch[]): boolean {
  const clubs = matches.filter(({ candidates }) => candidates.some(({ flags }) => flags & ALIAS_FLAG.CITY_CLUB));
  return clubs.length >= 6 && clubs.length >= CLUB_SHARE * matches.length;
}
