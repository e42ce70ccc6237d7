/**
 * The second pass: mentions of one document agree. A phrase that stands several times is judged by its own context and by
 * the average of all its contexts; a word that is the end of a longer name found elsewhere is likely its short form.
 */
import type { Segment } from './decode';
import { mix } from './hash';
import { OUTSIDE } from './model';
import type { Scored, ScoredSegment } from './score';
import { CASE, type Sheet } from './sheet';

/** Share of the average in the score of a mention. Tried from 0 to .8 on our stories kept apart and the open news corpora. */
const SHARED = 0.5;
/** What a longer name found in the document adds to its last word, and to its first; in log odds, tried likewise. */
const SHORT_FORM = { last: 1.2, first: 0.6 } as const;
const PERSON = 0;
const ORGANIZATION = 1;

/** Scores for the second pass. `found`: names of the first. */
export function agreed(islands: readonly Scored[], found: readonly Segment[], sheet: Sheet): Scored[] {
  const averages = averagesOf(islands, sheet);
  const short = shortForms(found, sheet);
  return islands.map(({ outside, segments }) => ({
    outside,
    segments: segments.map((segment) => ({ ...segment, scores: blended(segment, { averages, short, sheet }) })),
  }));
}

type Average = { readonly sum: Float64Array; count: number };

function averagesOf(islands: readonly Scored[], sheet: Sheet): ReadonlyMap<number, Average> {
  const averages = new Map<number, Average>();
  for (const { segments } of islands)
    for (const segment of segments) {
      const key = phraseOf(segment, sheet);
      const known = averages.get(key);
      const average = known ?? { sum: new Float64Array(OUTSIDE), count: 0 };
      average.count++;
      for (let label = 0; label < OUTSIDE; label++) average.sum[label]! += segment.scores[label]!;
      if (known === undefined) averages.set(key, average);
    }
  return averages;
}

function phraseOf({ first, last }: { first: number; last: number }, { word }: Sheet): number {
  let key = 31;
  for (let i = first; i < last; i++) key = mix(300, key, word[i]!);
  return key;
}

type ShortForms = ReadonlyMap<number, Float64Array>;

/** Word → what longer names of each kind speak for it. */
function shortForms(found: readonly Segment[], { word, casing }: Sheet): ShortForms {
  const forms = new Map<number, Float64Array>();
  const note = (i: number, label: number, bonus: number): void => {
    if (!(casing[i]! & CASE.CAPITAL)) return;
    const bonuses = forms.get(word[i]!) ?? new Float64Array(OUTSIDE);
    bonuses[label] = Math.max(bonuses[label]!, bonus);
    forms.set(word[i]!, bonuses);
  };
  for (const { first, last, label, confidence } of found) {
    if (last - first < 2) continue;
    note(last - 1, label, SHORT_FORM.last * confidence);
    if (label === PERSON || last - first === 2) note(first, label, SHORT_FORM.first * confidence);
  }
  return forms;
}

function blended(
  segment: ScoredSegment,
  known: { averages: ReadonlyMap<number, Average>; short: ShortForms; sheet: Sheet },
): Float64Array {
  const { scores, first, last } = segment;
  const average = known.averages.get(phraseOf(segment, known.sheet))!;
  const bonuses = last - first === 1 ? known.short.get(known.sheet.word[first]!) : undefined;
  if (average.count === 1 && bonuses === undefined) return scores;
  const mixed = new Float64Array(OUTSIDE);
  for (let label = 0; label < OUTSIDE; label++)
    mixed[label] =
      (1 - SHARED) * scores[label]! + (SHARED * average.sum[label]!) / average.count + (bonuses?.[label] ?? 0);
  // The name of a company or club that is the surname of somebody named in full: 'Ford' after 'Gerald Ford'. Costs nothing on
  // any open corpus of names, and links of MSNBC rise from 58 to 64.
  if (bonuses !== undefined && bonuses[PERSON]! > 0 && mixed[ORGANIZATION]! > mixed[PERSON]!)
    mixed[PERSON]! += bonuses[PERSON]!;
  return mixed;
}
