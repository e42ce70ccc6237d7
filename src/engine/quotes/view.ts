/** A quoted region with what stands around it, as patterns look at it. */
import { reportStart } from './patterns/behind';
import type { View } from './patterns/pattern';
import type { Region } from './regions';
import type { Report } from './reports';
import type { Scene } from './scene';
import { standsAlone } from './speech';

/** Reports per sentence that a pattern can choose from on either side; more are a list, and would cost quadratic time. */
const MOST = 12;
export type Outlook = { readonly scene: Scene; readonly bySentence: readonly (readonly Report[])[] };

export function outlookOf(scene: Scene, reports: readonly Report[]): Outlook {
  const bySentence: Report[][] = scene.sentences.map(() => []);
  for (const report of reports) bySentence[report.sentence]!.push(report);
  return { scene, bySentence };
}

export function viewOf(
  { scene, bySentence }: Outlook,
  region: Region,
  previous: { readonly region: Region; readonly governed: boolean } | null,
): View {
  const range = scene.ranges[region.index]!;
  const lastSentence = scene.sentenceOf[range.last - 1] ?? 0;
  const own = bySentence[scene.sentenceOf[range.first] ?? 0] ?? [];
  const last = bySentence[lastSentence] ?? [];
  const end = indexFrom(own, range.first);
  const start = indexFrom(last, range.last);
  const next = asksOn(scene, region, range.last) ? bySentence[lastSentence + 1]?.[0] : undefined;
  const asks = next !== undefined && reportStart(next) === scene.sentences[next.sentence]!.first;
  return {
    scene,
    region,
    range,
    bySentence,
    before: own.slice(Math.max(0, end - MOST), end).reverse(),
    after: [...last.slice(start, start + MOST), ...(asks ? [next] : [])],
    previous,
    alone: standsAlone(region, scene),
  };
}

/** Index of the first report whose cue begins at a token or behind it. */
function indexFrom(reports: readonly Report[], token: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.cue.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “Is it?” Smith asked: the cue is in what looks like a sentence of its own. */
function asksOn(scene: Scene, region: Region, last: number): boolean {
  const end = scene.story.text.slice(Math.max(region.start, region.end - 2), region.end);
  return /[?!…—–-]['’]?$/.test(end) && last < scene.story.blocks[region.block]!.lastToken;
}
