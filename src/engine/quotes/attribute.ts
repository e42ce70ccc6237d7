/** Regions → quotes: every region asked of all patterns, then what the neighbors tell. */
import type { Quote, Span, Speaker } from '../../types';
import { type Attribution, PATTERNS } from './patterns';
import type { Region } from './regions';
import { type Memory, speakerOf } from './resolve';
import { type Scene, sentenceStart, type TokenRange, tokensOf, wordsIn } from './scene';
import { formOf, isSpeech, standsAlone } from './speech';

const NOBODY: Speaker = { span: null, chain: null, text: null };

/** Without a cue of its own a quote goes on with the speaker before it when no more than this many blocks lie between. */
const NEIGHBOR = 1;

export function attributeRegions(scene: Scene): Quote[] {
  const quotes: Quote[] = [];
  let memory: Memory = { speaker: null };
  let before: { region: Region; quote: Quote } | null = null;
  let group = 0;
  for (const region of scene.regions) {
    const attribution = attribute(region, scene);
    if (!isSpeech(region, attribution, scene)) continue;
    const follows = before !== null && region.block - before.region.block <= NEIGHBOR;
    const same = follows && (region.continues || sameUtterance(before!.region, region, attribution, scene));
    const speaker: Speaker = attribution?.subject
      ? speakerOf(scene, attribution.subject, memory)
      : same || (follows && standsAlone(region, scene))
        ? before!.quote.speaker
        : standsAlone(region, scene)
          ? lastSubject(region, scene)
          : sentenceSubject(region, scene);
    const quote: Quote = {
      start: region.start,
      end: region.end,
      form: formOf(region, attribution, scene),
      group: same ? before!.quote.group : group++,
      cue: attribution?.cue ? spanOf(scene, attribution.cue) : null,
      speaker,
      confidence: attribution?.confidence ?? (speaker.span ? 0.6 : 0.4),
    };
    quotes.push(quote);
    before = { region, quote };
    if (speaker.span) memory = { speaker };
  }
  return quotes;
}

function attribute(region: Region, scene: Scene): Attribution | null {
  if (region.continues) {
    // The cue of a quote over several paragraphs stands at its end as often as at its beginning.
    for (const pattern of PATTERNS.slice(0, 2)) {
      const found = pattern.find(region, scene);
      if (found) return found;
    }
    return null;
  }
  let best: Attribution | null = null;
  for (const pattern of PATTERNS) {
    const found = pattern.find(region, scene);
    if (found && found.confidence > (best?.confidence ?? 0)) best = found;
  }
  return best;
}

/** “…,” he said, “…” and “…,” he said. “…” are one utterance. */
function sameUtterance(a: Region, b: Region, attribution: Attribution | null, scene: Scene): boolean {
  if (a.block !== b.block) return a.unclosed && b.continues;
  if (attribution === null)
    return (
      standsAlone(b, scene) ||
      sentenceStart(scene, tokensOf(scene, a).first) === sentenceStart(scene, tokensOf(scene, b).first)
    );
  // The cue between the two belongs to both.
  const cue = attribution.cue;
  return cue !== null && cue.first >= tokensOf(scene, a).last && cue.last <= tokensOf(scene, b).first;
}

/** Who a quote without a cue belongs to: the person named first in the sentence before it. */
function lastSubject(region: Region, scene: Scene): Speaker {
  const { first } = tokensOf(scene, region);
  const block = scene.story.blocks[region.block]!;
  const floor = scene.story.blocks[Math.max(0, block.index - 1)]!.firstToken;
  let found: TokenRange | null = null;
  for (let i = first - 1; i >= floor; i--) {
    const at = scene.mentionAt[i]!;
    if (at === -1 || scene.inRegion[i] !== -1) continue;
    const mention = scene.mentions[at]!;
    if (scene.chains[mention.chain]!.kind === 'person') {
      found = mention;
      if (sentenceStart(scene, i) >= i - 3) break;
    }
    if (found && i < sentenceStart(scene, found.first)) break;
  }
  return found ? speakerOf(scene, found, { speaker: null }) : NOBODY;
}

/** For quoted words inside a sentence without a cue: the first person of the sentence, else its first organization. */
function sentenceSubject(region: Region, scene: Scene): Speaker {
  const { first } = tokensOf(scene, region);
  let organization: TokenRange | null = null;
  for (let i = sentenceStart(scene, first); i < first; i++) {
    const at = scene.mentionAt[i]!;
    if (at === -1) continue;
    const mention = scene.mentions[at]!;
    const { kind } = scene.chains[mention.chain]!;
    if (kind === 'person') return speakerOf(scene, mention, { speaker: null });
    if (kind === 'organization') organization ??= mention;
  }
  return organization && wordsIn(scene, region) > 0 ? speakerOf(scene, organization, { speaker: null }) : NOBODY;
}

function spanOf(scene: Scene, range: TokenRange): Span {
  return { start: scene.tokens[range.first]!.start, end: scene.tokens[range.last - 1]!.end };
}
