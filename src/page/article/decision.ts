/** Weighs what speaks for and against an article. */
import { DECISION_FEATURES, type DecisionFacts } from './decide';
import { DECISION_WEIGHTS } from './weights';

export function decide(facts: DecisionFacts): { isArticle: boolean; reasons: string[] } {
  let score = 0;
  for (const [name, value] of DECISION_FEATURES) score += value(facts) * (DECISION_WEIGHTS[name] ?? 0);
  return { isArticle: score > 0, reasons: [] };
}
