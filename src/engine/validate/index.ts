/**
 * What holds of every article and annotation, whatever the page: tests, the fuzzer and debug builds ask here.
 * Release builds do not carry it.
 */
import type { Annotation, Article } from '../../types';
import { checkArticle } from './article';
import { checkChains } from './chains';
import { type Report, spansOf } from './problems';
import { checkQuotes } from './quotes';
import { checkSummary } from './summary';

export { isDay, isMoment } from './problems';

/** As `where: what is wrong`; empty when all is well. */
export function articleProblems(article: Article): string[] {
  return collected((report) => checkArticle(article, report));
}

/** As `where: what is wrong`, those of the article included; empty when all is well. */
export function annotationProblems(annotation: Annotation): string[] {
  const { article, chains } = annotation;
  return collected((report) => {
    const spans = spansOf(article.text, report);
    checkArticle(article, report);
    checkChains(chains, spans, report);
    checkQuotes(annotation, spans, report);
    checkSummary(annotation, spans, report);
  });
}

/** Throws where an annotation breaks a rule. */
export function assertValid(annotation: Annotation): void {
  const problems = annotationProblems(annotation);
  if (problems.length > 0) throw new Error(`An annotation breaks its rules: ${problems.join('; ')}`);
}

function collected(check: (report: Report) => void): string[] {
  const problems: string[] = [];
  check((is, where, what) => {
    if (!is) problems.push(`${where}: ${what}`);
  });
  return problems;
}
