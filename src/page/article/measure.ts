/** Figures of every line and box: how much prose they hold, and which evidence against them is to be believed. */
import { AGAINST, EVIDENCE } from './evidence';
import { type JunkKind, junkKind } from './junk-lines';
import type { Line } from './line-reader';
import { PARAGRAPH } from './tags';
import type { Box, Walked } from './walk';

export type Measured = Walked & {
  /** Per line. */
  readonly words: readonly number[];
  readonly ends: readonly boolean[];
  readonly mass: readonly number[];
  /** Per line: evidence of the boxes around it, where it is believed, and of its inline elements. */
  readonly evidence: readonly number[];
  /** Per line: what its words alone say against it. */
  readonly junk: readonly (JunkKind | null)[];
  /** Per line: the box that holds its paragraph, where its neighbors stand. */
  readonly home: readonly number[];
  /** Per box, all that is below it included. */
  readonly boxMass: Float64Array;
  readonly boxWords: Float64Array;
  readonly boxLinked: Float64Array;
  readonly boxLines: Int32Array;
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
  const words = lines.map((line) => countWords(line.text));
  const ends = lines.map((line) => endsSentence(line.text));
  const junk = lines.map((line, i) => junkKind(line.text, words[i]!));
  const prose = lines.map((line, i) =>
    junk[i] === 'consent' ? 0 : proseOf({ line, words: words[i]!, ends: ends[i]!, box: boxes[line.box]! }),
  );
  const raw = sums(walked, prose);
  const honored = honoredEvidence({ boxes, mass: raw, total: raw[0]!, consent: consentBoxes(walked, words, junk) });
  const mass = prose.map((value, i) => ((honored[lines[i]!.box]! & AGAINST) === 0 ? value : 0));
  const boxMass = sums(walked, mass);
  const boxLines = Int32Array.from(
    sums(
      walked,
      lines.map(() => 1),
    ),
  );
  return {
    ...walked,
    words,
    ends,
    junk,
    mass,
    evidence: lines.map((line) => honored[line.box]! | line.inline),
    home: lines.map((line) => homeOf(boxes, boxLines, line.box)),
    boxMass,
    boxWords: sums(walked, words),
    boxLinked: sums(
      walked,
      lines.map((line, i) => words[i]! * linkShare(line)),
    ),
    boxLines,
    totalMass: boxMass[0] ?? 0,
  };
}

export function linkShare(line: Line): number {
  return line.text.length === 0 ? 0 : Math.min(1, line.linked / line.text.length);
}

/** Words that count as prose: of running text with sentence ends and few links. */
function proseOf({ line, words, ends, box }: { line: Line; words: number; ends: boolean; box: Box }): number {
  const links = linkShare(line);
  if (links > 0.5) return 0;
  if (words < 8 || (words < 20 && !ends)) return 0;
  const free = words * (1 - links);
  // Lists hold navigation and teasers more often than prose.
  return box.name === 'li' || box.name === 'td' || box.name.startsWith('h') ? free * 0.5 : free;
}

/** Values of lines summed for every box over all that is below it. */
function sums({ boxes, lines }: Walked, values: readonly number[]): Float64Array {
  const total = new Float64Array(boxes.length);
  for (let i = 0; i < lines.length; i++) total[lines[i]!.box]! += values[i]!;
  for (let b = boxes.length - 1; b > 0; b--) total[boxes[b]!.parent]! += total[b]!;
  return total;
}

/** A box is a consent dialog when this share of its words is about cookies. */
const CONSENT_SHARE = 0.3;

function consentBoxes(
  walked: Walked,
  words: readonly number[],
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
  // Boxes of one class are judged together: a body whose every paragraph is called 'paywall' is no notice.
  const byLook = new Map<string, number>();
  boxes.forEach((box, b) => {
    if ((box.evidence & AGAINST) !== 0) byLook.set(lookOf(box), (byLook.get(lookOf(box)) ?? 0) + mass[b]!);
  });
  for (let b = 0; b < boxes.length; b++) {
    const box = boxes[b]!;
    let own = consent(b) ? box.evidence | EVIDENCE.consent : box.evidence;
    const share =
      total > 0 && (own & AGAINST) !== 0
        ? Math.max(mass[b]!, box.name === 'p' ? (byLook.get(lookOf(box)) ?? 0) : 0) / total
        : 0;
    if (share > HONORED_BELOW) own &= ~(AGAINST & ~LONG);
    if (share > HONORED_BELOW_LONG) own &= ~(total - mass[b]! < SHORTEST_STORY ? LONG : LONG & ~EVIDENCE.hidden);
    // What a page or its main column is called says nothing about its parts.
    evidence[b] = b === 0 ? 0 : own | evidence[box.parent]!;
  }
  return evidence;
}

function lookOf(box: Box): string {
  return `${box.name}.${box.element.getAttribute('class') ?? ''}`;
}

/** The nearest box that holds more than this line. */
function homeOf(boxes: readonly Box[], boxLines: Int32Array, box: number): number {
  const own = boxes[box]!;
  let home = PARAGRAPH.has(own.name) && own.parent >= 0 ? own.parent : box;
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
