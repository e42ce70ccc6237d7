/** Regions → quotes: all patterns name candidates, the weights choose one of them or that nobody speaks. */
import type { Quote, Speaker } from '../../types';
import { type Candidate, PATTERNS, type View } from './patterns';
import { reportStart } from './patterns/behind';
import type { Region } from './regions';
import type { Report } from './reports';
import { NOBODY, speakerOf } from './resolve';
import { type Scene, spanOf } from './scene';
import { formOf, nonSpeechEvidence, standsAlone } from './speech';
import { weigh } from './weights';

/** What was decided for a region that is speech. */
export type Decided = {
  readonly region: Region;
  readonly candidate: Candidate;
  readonly speaker: Speaker;
  readonly governed: boolean;
};

export type Ranked = { readonly candidate: Candidate | null; readonly weight: number };

export function attributeRegions(scene: Scene, reports: readonly Report[], speaking: Uint8Array): Quote[] {
  const quotes: Quote[] = [];
  const bySentence = reportsBySentence(scene, reports);
  let previous: Decided | null = null;
  let groups = 0;
  for (const region of scene.regions) {
    const view = viewOf({ scene, region, reports, bySentence, previous });
    const ranked = rank(view);
    const best = ranked[0]!;
    if (!best.candidate) continue;
    const { candidate } = best;
    const speaker: Speaker = candidate.asBefore
      ? previous!.speaker
      : candidate.subject
        ? speakerOf(candidate.subject, { scene, speaking, before: previous?.speaker ?? null })
        : NOBODY;
    const joined = previous !== null && sameUtterance(previous, region, candidate, scene);
    quotes.push({
      start: region.start,
      end: region.end,
      form: formOf(region, candidate, scene),
      group: joined ? groups - 1 : groups++,
      cue: candidate.cue && spanOf(scene, candidate.cue),
      speaker,
      confidence: probability(ranked),
    });
    previous = { region, candidate, speaker, governed: candidate.cue !== null };
  }
  return quotes;
}

/** Candidates by falling weight; null stands for 'this is no speech'. Never empty. */
export function rank(view: View): Ranked[] {
  const ranked: Ranked[] = [{ candidate: null, weight: weigh(nonSpeechEvidence(view.scene, view.region)) }];
  for (const pattern of PATTERNS)
    for (const candidate of pattern.candidates(view)) ranked.push({ candidate, weight: weigh(candidate.evidence) });
  return ranked.sort((a, b) => b.weight - a.weight);
}

function probability(ranked: readonly Ranked[]): number {
  const top = ranked[0]!.weight;
  let sum = 0;
  for (const { weight } of ranked) sum += Math.exp(weight - top);
  return Math.round(100 / sum) / 100;
}

export function reportsBySentence(scene: Scene, reports: readonly Report[]): readonly (readonly Report[])[] {
  const lists: Report[][] = scene.sentences.map(() => []);
  for (const report of reports) lists[report.sentence]!.push(report);
  return lists;
}

export function viewOf(input: {
  scene: Scene;
  region: Region;
  reports: readonly Report[];
  bySentence: readonly (readonly Report[])[];
  previous: { readonly region: Region; readonly governed: boolean } | null;
}): View {
  const { scene, region, reports, bySentence, previous } = input;
  const range = scene.ranges[region.index]!;
  const firstSentence = scene.sentenceOf[range.first] ?? 0;
  const lastSentence = scene.sentenceOf[range.last - 1] ?? 0;
  const before = (bySentence[firstSentence] ?? []).filter(({ cue }) => cue.last <= range.first).reverse();
  const behind = (bySentence[lastSentence] ?? []).filter(({ cue }) => cue.first >= range.last);
  const next = asksOn(scene, region, range.last) ? (bySentence[lastSentence + 1] ?? []).slice(0, 1) : [];
  const after = [
    ...behind,
    ...next.filter((report) => reportStart(report) === scene.sentences[report.sentence]!.first),
  ];
  return { scene, region, range, reports, before, after, previous, alone: standsAlone(region, scene) };
}

/** “Is it?” Smith asked: the cue is in what looks like a sentence of its own. */
function asksOn(scene: Scene, region: Region, last: number): boolean {
  const { text } = scene.story;
  if (!/[?!…—–-]['’]?$/.test(text.slice(region.start, region.end))) return false;
  return last < scene.story.blocks[region.block]!.lastToken;
}

/** “…,” he said, “…” and “…,” he said. “…” are one utterance. */
function sameUtterance(previous: Decided, region: Region, candidate: Candidate, scene: Scene): boolean {
  if (region.continues) return true;
  if (region.block !== previous.region.block) return false;
  if (candidate.asBefore) return true;
  const { cue } = candidate;
  const own = previous.candidate.cue;
  return cue !== null && own !== null && cue.first === own.first && cue.first < scene.tokens.length;
}
