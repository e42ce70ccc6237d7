/** How much a line by itself and its surroundings speak for it: the weighed sum of its features. */
import { EVIDENCE_FEATURES, FEATURES, JUNK_FEATURES } from './features';
import type { LineContext } from './line-context';
import { viewOf } from './line-view';
import { LINE_WEIGHTS } from './weights';

const weightOf = (name: string): number => LINE_WEIGHTS[name] ?? 0;

const USED = FEATURES.filter(([name]) => weightOf(name) !== 0);
const VALUES = USED.map(([, value]) => value);
const WEIGHTS = Float64Array.from(USED, ([name]) => weightOf(name));
/** Per bit of evidence. */
const BIT_WEIGHTS = new Float64Array(32);
for (const [name, bit] of EVIDENCE_FEATURES) BIT_WEIGHTS[31 - Math.clz32(bit)] = weightOf(name);
const JUNK_WEIGHTS = new Map(JUNK_FEATURES.map(([name, kind]) => [kind, weightOf(name)]));

/** Log odds that a line is part of the story. */
export function scoreOf(context: LineContext, line: number): number {
  const view = viewOf(context, line);
  const junk = context.page.junk[line]!;
  let score = junk === null ? 0 : JUNK_WEIGHTS.get(junk)!;
  for (let bits = view.evidence; bits !== 0; bits &= bits - 1) score += BIT_WEIGHTS[31 - Math.clz32(bits & -bits)]!;
  for (let i = 0; i < VALUES.length; i++) score += VALUES[i]!(view, context, line) * WEIGHTS[i]!;
  return score;
}
