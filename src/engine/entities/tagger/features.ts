/**
 * Features of a segment (a possible name) and of a token outside of names, as hashes. Segment features see the whole
 * phrase, which is what a dataset and a document know; numbers of features are only ever added at the end.
 */
import { mix } from './hash';
import { CASE, type Sheet } from './sheet';

/** Longest name in tokens, hyphens and particles counted; the longest of the 11,592 in our stories has 10. */
export const LONGEST_NAME = 12;

/** Outside of the story. */
const NOTHING = 99;

/** Fills `out` and returns how many features there are. */
export function segmentFeatures(sheet: Sheet, first: number, last: number, out: Int32Array): number {
  const { word, shape, prefix, suffix2, suffix3, casing, lexicon, given, gazetteer } = sheet;
  const end = last - 1;
  const length = Math.min(6, last - first);
  let n = 0;
  const add = (feature: number, a: number, b = 0, c = 0): void => {
    out[n++] = mix(feature, a, b, c);
  };
  const at = (i: number): number =>
    i < 0 || i >= word.length || sheet.block[i] !== sheet.block[first] ? NOTHING : word[i]!;
  const lex = (i: number): number => (i < 0 || i >= word.length ? 0 : lexicon[i]!);

  let phrase = 17;
  let shapes = 3;
  let capitals = 0;
  let common = 0;
  for (let i = first; i < last; i++) {
    phrase = mix(200, phrase, word[i]!);
    if (i - first < 6) shapes = mix(201, shapes, shape[i]!);
    if (casing[i]! & CASE.CAPITAL) capitals++;
    if (casing[i]! & CASE.COMMON) common++;
    if (i > first && i < end) add(1, word[i]!);
    add(2, word[i]!);
    if (lexicon[i]) add(3, lexicon[i]!, i === end ? 1 : i === first ? 2 : 0);
  }
  const flags = (casing[first]! & 63) | (casing[end]! & CASE.UPPER ? 64 : 0);
  const everyday = Math.min(3, common) * 8 + Math.min(7, capitals);
  add(4, length);
  add(5, phrase);
  add(6, word[first]!, length > 1 ? 1 : 0);
  add(7, word[end]!, length > 1 ? 1 : 0);
  add(8, word[first]!, word[end]!);
  add(9, suffix3[end]!, length > 1 ? 1 : 0);
  add(10, suffix2[end]!, length > 1 ? 1 : 0);
  add(11, suffix3[first]!, length > 1 ? 1 : 0);
  add(12, prefix[first]!);
  add(13, prefix[end]!);
  add(14, shapes);
  add(15, flags, length);
  add(16, everyday, length, casing[first]! & (CASE.OPENS | CASE.CASELESS));
  add(17, lexicon[first]!, lexicon[end]!, length);

  const left = at(first - 1);
  const left2 = at(first - 2);
  const right = at(last);
  const right2 = at(last + 1);
  add(18, left);
  add(19, right);
  add(20, left, left2);
  add(21, right, right2);
  add(22, left, right);
  add(23, left, length);
  add(24, right, length);
  add(25, left2);
  add(26, right2);
  add(27, lex(first - 1), lexicon[end]!);
  add(28, lex(last), length);
  add(29, lex(first - 1), length, given[first]!);
  add(30, left, word[end]!);
  add(31, right, word[end]!);
  // A name that could go on, to either side.
  const more =
    (first > 0 && casing[first - 1]! & CASE.CAPITAL ? 1 : 0) |
    (last < word.length && casing[last]! & CASE.CAPITAL ? 2 : 0);
  add(32, more, length, casing[first]! & CASE.OPENS);

  add(33, given[first]!, length, casing[end]! & CASE.COMMON);
  add(34, given[first]!, given[end]!, length);

  const hits = gazetteer.hits(first, last);
  if (hits.length === 0) add(35, length, more);
  hits.forEach((hit, rank) => {
    add(36, hit.kind, rank);
    add(37, hit.kind, hit.level, hit.flags);
    add(38, hit.category, rank === 0 ? 0 : 1);
    add(39, hit.category, hit.level, length);
    add(40, hit.kind, hit.flags, casing[first]! & (CASE.OPENS | CASE.CASELESS | CASE.COMMON | CASE.UPPER));
    add(41, hit.kind, lex(first - 1), right);
  });
  const reach = gazetteer.longestFrom(first);
  const back = gazetteer.longestTo(last);
  add(
    42,
    reach > last ? 1 : reach === last ? 2 : reach > 0 ? 3 : 0,
    back >= 0 && back < first ? 1 : back === first ? 2 : back > first ? 3 : 0,
    length,
  );
  if (reach > last) for (const hit of gazetteer.hits(first, reach)) add(43, hit.kind, hit.flags);
  if (reach > 0 && reach < last)
    for (const hit of gazetteer.hits(first, reach)) add(44, hit.kind, word[end]!, hit.flags);
  if (back > first) for (const hit of gazetteer.hits(back, last)) add(45, hit.kind, hit.flags, given[first]!);

  n = documentFeatures(sheet, first, last, out, n);
  return n;
}

/** What the rest of the document says of the phrase's words. */
function documentFeatures(sheet: Sheet, first: number, last: number, out: Int32Array, start: number): number {
  const { story, word, casing, runs, given, lexicon, gazetteer } = sheet;
  let n = start;
  const add = (feature: number, a: number, b = 0, c = 0): void => {
    out[n++] = mix(feature, a, b, c);
  };
  const length = Math.min(4, last - first);
  const end = last - 1;
  const key = story.tokens[end]!.text.toLowerCase();
  const places = runs.places.get(key);
  let others = 0;
  if (places !== undefined)
    for (const place of places) {
      if (place >= first && place < last) continue;
      others++;
      if (others > 5) continue;
      const before = place - (last - first);
      add(50, before >= 0 ? word[before]! : NOTHING, length > 1 ? 1 : 0);
      add(51, place + 1 < word.length ? word[place + 1]! : NOTHING, length > 1 ? 1 : 0);
    }
  add(52, Math.min(3, others), casing[first]! & (CASE.LOWER_HERE | CASE.OPENS), length);
  const run = runs.longest.get(key);
  if (run !== undefined && run.last - run.first > last - first) {
    const place = run.place === 'last' ? 2 : run.place === 'first' ? 1 : 0;
    add(53, place, Math.min(4, run.last - run.first), length);
    add(54, word[run.last - 1]!, place);
    add(55, given[run.first]!, place, length);
    add(56, run.first > 0 ? lexicon[run.first - 1]! : 0, place, lexicon[run.last - 1]!);
    for (const hit of gazetteer.hits(run.first, run.last)) add(57, hit.kind, place, hit.level);
    add(58, run.first > 0 ? word[run.first - 1]! : NOTHING, place);
    add(59, run.last < word.length ? word[run.last]! : NOTHING, place);
  }
  if (length === 1 && casing[end]! & CASE.UPPER) {
    const long = runs.acronyms.get(story.tokens[end]!.text.replace(/\./g, ''));
    add(60, long === undefined ? 0 : 1);
    if (long !== undefined) {
      add(61, word[long.last - 1]!);
      add(62, lexicon[long.last - 1]!, lexicon[long.first]!);
      for (const hit of gazetteer.hits(long.first, long.last)) add(63, hit.kind);
    }
  }
  return n;
}

/** Features of a token that is no part of a name. */
export function outsideFeatures(sheet: Sheet, i: number, out: Int32Array): number {
  const { word, shape, suffix3, casing, lexicon, given, gazetteer } = sheet;
  let n = 0;
  const add = (feature: number, a: number, b = 0, c = 0): void => {
    out[n++] = mix(feature, a, b, c);
  };
  const at = (k: number): number =>
    k < 0 || k >= word.length || sheet.block[k] !== sheet.block[i] ? NOTHING : word[k]!;
  const nextCapital = i + 1 < word.length && (casing[i + 1]! & CASE.CAPITAL) !== 0 ? 1 : 0;
  add(100, 0);
  add(101, word[i]!);
  add(102, shape[i]!);
  add(103, suffix3[i]!);
  add(104, casing[i]!);
  add(105, casing[i]!, lexicon[i]!);
  add(106, word[i]!, casing[i]! & (CASE.OPENS | CASE.CASELESS));
  add(107, at(i - 1), word[i]!);
  add(108, word[i]!, at(i + 1));
  add(109, at(i - 1));
  add(110, at(i + 1));
  add(111, lexicon[i]!, nextCapital, given[i]!);
  add(112, word[i]!, nextCapital);
  add(113, lexicon[i]!, i + 1 < word.length ? lexicon[i + 1]! : 0, i + 1 < word.length ? given[i + 1]! : 0);
  const hits = gazetteer.hits(i, i + 1);
  if (hits.length > 0) add(114, hits[0]!.kind, hits[0]!.level, hits[0]!.flags);
  const reach = gazetteer.longestFrom(i);
  if (reach > i + 1) add(115, 1);
  return n;
}

/** More than any segment has. */
export const MOST_FEATURES = 160;
