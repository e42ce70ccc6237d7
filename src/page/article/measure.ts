/** Figures of every line and box: how much prose they hold, and which evidence against them is to be believed. */
import { AGAINST, EVIDENCE } from './evidence';
import { junkKind } from './junk-lines';
import type { JunkKind } from './junk-patterns';
import type { Box, Walked } from './walk';

export type Measured = Walked & {
  /** Per line. */
  readonly words: Float64Array;
  readonly ends: Uint8Array;
  readonly mass: Float64Array;
  /** Per line: share of its characters that are links. */
  readonly links: Float64Array;
  /** Per line: evidence of the boxes around it, where it is believed, and of its inline elements. */
  readonly evidence: Int32Array;
  /** Per line: what its words alone say against it. */
  readonly junk: readonly (JunkKind | null)[];
  /** Per line: the box that holds its paragraph, where its neighbors stand. */
  readonly home: Int32Array;
  /** Per box, all that is below it included. */
  readonly boxMass: Float64Array;
  readonly boxWords: Float64Array;
  readonly boxLinked: Float64Array;
  readonly boxLines: Float64Array;
  readonly totalMass: number;
};

/** A box with this share of the page's prose is not what its class says against it: an 'article-header' with the story inside. */
const HONORED_BELOW = 0.45;
/** Comments and consent texts can be longer than the story. */
const HONORED_BELOW_LONG = 0.8;
/** Words of prose outside of a hidden box that are enough for the story: then what is hidden is not it, however much it is. */
const SHORTEST_STORY = 120;
const LONG = EVIDENCE.comments | EVIDENCE.consent | EVIDENCE.hidden;

export function measure(walked: Walked): Measured {
  const { boxes, lines } = walked;
  const count = lines.length;
  const words = new Float64Array(count);
  const ends = new Uint8Array(count);
  const links = new Float64Array(count);
  const mass = new Float64Array(count);
  const linked = new Float64Array(count);
  const junk: (JunkKind | null)[] = [];
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    const own = countWords(line.text);
    const kind = junkKind(line.text, own);
    words[i] = own;
    junk.push(kind);
    if (endsSentence(line.text)) ends[i] = 1;
    if (line.linked > 0) {
      links[i] = Math.min(1, line.linked / line.text.length);
      linked[i] = own * links[i]!;
    }
    if (kind !== 'consent')
      mass[i] = proseOf({ links: links[i]!, words: own, ends: ends[i] === 1, name: boxes[line.box]!.name });
  }
  const raw = sums(walked, mass);
  const honored = honoredEvidence({ boxes, mass: raw, total: raw[0]!, consent: consentBoxes(walked, words, junk) });
  const boxLines = sums(walked, null);
  const evidence = new Int32Array(count);
  const home = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const { box, inline } = lines[i]!;
    if ((honored[box]! & AGAINST) !== 0) mass[i] = 0;
    evidence[i] = honored[box]! | inline;
    home[i] = homeOf(boxes, boxLines, box);
  }
  const boxMass = sums(walked, mass);
  return {
    boxes,
    lines,
    words,
    ends,
    junk,
    mass,
    links,
    evidence,
    home,
    boxMass,
    boxWords: sums(walked, words),
    boxLinked: sums(walked, linked),
    boxLines,
    totalMass: boxMass[0] ?? 0,
  };
}

type LineFacts = { readonly links: number; readonly words: number; readonly ends: boolean; readonly name: string };

/** Words that count as prose: of running text with sentence ends and few links. */
function proseOf({ links, words, ends, name }: LineFacts): number {
  if (links > 0.5) return 0;
  if (words < 8 || (words < 20 && !ends)) return 0;
  const free = words * (1 - links);
  // Lists hold navigation and teasers more often than prose.
  return name === 'li' || name === 'td' || name.startsWith('h') ? free * 0.5 : free;
}

/** Values of lines (one each without values) summed for every box over all that is below it. */
function sums({ boxes, lines }: Walked, values: ArrayLike<number> | null): Float64Array {
  const total = new Float64Array(boxes.length);
  for (let i = 0; i < lines.length; i++) total[lines[i]!.box]! += values === null ? 1 : values[i]!;
  for (let b = boxes.length - 1; b > 0; b--) total[boxes[b]!.parent]! += total[b]!;
  return total;
}

/** A box is a consent dialog when this share of its words is about cookies. */
const CONSENT_SHARE = 0.3;

function consentBoxes(
  walked: Walked,
  words: Float64Array,
  junk: readonly (JunkKind | null)[],
): (box: number) => boolean {
  if (!junk.includes('consent')) return () => false;
  const all = sums(walked, words);
  const about = sums(
    walked,
    words.map((count, i) => (junk[i] === 'consent' ? count : 0)),
  );
  return (box) => about[box]! > CONSENT_SHARE * all[box]!;
}

type Honoring = { boxes: readonly Box[]; mass: Float64Array; total: number; consent: (box: number) => boolean };

function honoredEvidence({ boxes, mass, total, consent }: Honoring): Int32Array {
  const evidence = new Int32Array(boxes.length);
  // Paragraphs of one class are judged together: a body whose every paragraph is called 'paywall' is no notice.
  const byLook = new Map<string, number>();
  for (let b = 0; b < boxes.length; b++) {
    const box = boxes[b]!;
    if (box.name === 'p' && (box.evidence & AGAINST) !== 0)
      byLook.set(box.classes, (byLook.get(box.classes) ?? 0) + mass[b]!);
  }
  for (let b = 0; b < boxes.length; b++) {
    const box = boxes[b]!;
    let own = consent(b) ? box.evidence | EVIDENCE.consent : box.evidence;
    const share =
      total > 0 && (own & AGAINST) !== 0
        ? Math.max(mass[b]!, box.name === 'p' ? (byLook.get(box.classes) ?? 0) : 0) / total
        : 0;
    if (share > HONORED_BELOW) own &= ~(AGAINST & ~LONG);
    if (share > HONORED_BELOW_LONG) own &= ~(total - mass[b]! < SHORTEST_STORY ? LONG : LONG & ~EVIDENCE.hidden);
    // What a page or its main column is called says nothing about its parts.
    evidence[b] = b === 0 ? 0 : own | evidence[box.parent]!;
  }
  return evidence;
}

/** The nearest box that holds more than this line. */
function homeOf(boxes: readonly Box[], boxLines: Float64Array, box: number): number {
  const own = boxes[box]!;
  let home = own.paragraph && own.parent >= 0 ? own.parent : box;
  while (boxLines[home] === 1 && boxes[home]!.parent >= 0) home = boxes[home]!.parent;
  return home;
}

const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/** Words between spaces; two characters count as one word in scripts that are written without spaces. */
export function countWords(text: string): number {
  if (text === '') return 0;
  let spaces = 1;
  let wide = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) spaces++;
    else if (code >= 0xe00) wide = true;
  }
  return wide ? spaces + (text.match(UNSPACED)?.length ?? 0) / 2 : spaces;
}

const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]{0,3}$/;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > 8 ? text.slice(-8) : text);
}
