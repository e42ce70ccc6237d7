/** Regions → quotes: all patterns name candidates, the weights choose one of them or that nobody speaks. */
import type { Quote, Speaker } from '../../types';
import { type Candidate, PATTERNS, type View } from './patterns';
import type { Region } from './regions';
import type { Report } from './reports';
import { type Context, NOBODY, speakerOf } from './resolve';
import { spanOf } from './scene';
import { formOf, nonSpeechEvidence } from './speech';
import { type Outlook, outlookOf, viewOf } from './view';
import { weigh } from './weights';

/** What was decided for a region that is speech. */
type Decided = {
  readonly region: Region;
  readonly candidate: Candidate;
  readonly speaker: Speaker;
  readonly governed: boolean;
};

export type Ranked = { readonly candidate: Candidate | null; readonly weight: number };

export function attributeRegions(mind: Omit<Context, 'before'>, reports: readonly Report[]): Quote[] {
  const { scene } = mind;
  const quotes: Quote[] = [];
  const outlook = outlookOf(scene, reports);
  let previous: Decided | null = null;
  let groups = 0;
  for (const region of scene.regions) {
    const ranked = rank(viewOf(outlook, region, previous));
    const own = ranked[0]!.candidate;
    if (!own) continue;
    const candidate = (region.unclosed && own.cue === null && closingCue(outlook, region)) || own;
    const speaker: Speaker =
      candidate.asBefore && previous
        ? previous.speaker
        : candidate.subject
          ? speakerOf(candidate.subject, { ...mind, before: previous?.speaker ?? null })
          : NOBODY;
    const joined: boolean = previous !== null && sameUtterance(previous, region, candidate);
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

/** Longest quote over several paragraphs whose cue is looked for at its end. */
const PARAGRAPHS = 6;

/** “First paragraph. ⏎ “Second,” he said: the cue of a quote over several paragraphs may come last. */
function closingCue(outlook: Outlook, region: Region): Candidate | null {
  const { regions } = outlook.scene;
  for (let at = region.index + 1; at <= region.index + PARAGRAPHS && regions[at]?.continues; at++) {
    const best = rank(viewOf(outlook, regions[at]!, null))[0]!.candidate;
    if (best?.cue && best.cue.first > outlook.scene.ranges[at]!.first) return best;
    if (!regions[at]!.unclosed) return null;
  }
  return null;
}

function probability(ranked: readonly Ranked[]): number {
  const top = ranked[0]!.weight;
  let sum = 0;
  for (const { weight } of ranked) sum += Math.exp(weight - top);
  return Math.round(100 / sum) / 100;
}

/** “…,” he said, “…” and “…,” he said. “…” are one utterance. */
function sameUtterance(previous: Decided, region: Region, candidate: Candidate): boolean {
  if (region.continues) return true;
  if (region.block !== previous.region.block) return false;
  if (candidate.asBefore) return true;
  return candidate.cue !== null && candidate.cue.first === previous.candidate.cue?.first;
}
