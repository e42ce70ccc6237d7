/** What the document as a whole is about: countries, topics and the day it was written, for telling candidates apart. */
import type { Article } from '../../types';
import { ALIAS_FLAG, type Dataset, type EntityIndex } from '../dataset';
import type { Story } from '../text';
import type { DictionaryMatch } from './dictionary';

export type Setting = {
  /** Share of the document's sure place names that belong to each country. */
  readonly countries: ReadonlyMap<EntityIndex, number>;
  readonly sport: boolean;
  /** YYYY-MM-DD: the article's day, or the dataset's where it has none. */
  readonly date: string;
};

const SPORT_WORDS =
  /^(match|goal|goals|coach|season|league|striker|midfielder|defender|goalkeeper|innings|wicket|wickets|touchdown|playoff|playoffs|halftime|half-time|fixture|fixtures|scored|kickoff|quarterback|penalty|penalties|squad|tournament|batsman|bowler|champions|title|cup|team|game|games|players|win|victory)$/;
/** Sport words in a thousand from which a story is about sport: match reports have 15 to 40, politics below 5. */
const SPORT_RATE = 9;
/** Below this probability a match says nothing sure about the country. */
const SURE = 0.8;

export function settingOf(input: {
  story: Story;
  article: Article;
  dataset: Dataset;
  matches: readonly DictionaryMatch[];
}): Setting {
  const { story, article, dataset, matches } = input;
  const counts = new Map<EntityIndex, number>();
  let all = 0;
  for (const { candidates } of matches) {
    const top = candidates[0]!;
    if (top.prior < SURE || top.flags !== 0) {
      if (!(top.flags & ALIAS_FLAG.DEMONYM)) continue;
    }
    const entity = dataset.entity(top.entity);
    const country =
      entity.kind === 'place' || top.flags & ALIAS_FLAG.DEMONYM
        ? entity.category === 'country'
          ? entity.index
          : entity.country
        : null;
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  const countries = new Map([...counts].map(([country, count]) => [country, count / all]));
  let sport = 0;
  let words = 0;
  for (const token of story.tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (SPORT_WORDS.test(token.text.toLowerCase())) sport++;
  }
  return {
    countries,
    sport: words > 0 && (1000 * sport) / words >= SPORT_RATE,
    date: (article.published ?? dataset.asOf).slice(0, 10),
  };
}
