/** 'Harbor Workers Guild (HWG)': the text itself says what an acronym stands for, which is surer than any guess. */
import type { Story } from '../text';
import { isAcronymOf } from './acronyms';
import type { NameSpan } from './name-span';
import { isUpper } from './profile';

/** Spans in which every acronym that the text defines has the kind of its long form; those that were missed are added. */
export function withDefinitions(spans: readonly NameSpan[], { text, tokens }: Story): NameSpan[] {
  const defined = new Map<string, NameSpan>();
  for (const span of spans) {
    const acronym = tokens[span.last + 1];
    if (tokens[span.last]?.text !== '(' || tokens[span.last + 2]?.text !== ')' || acronym === undefined) continue;
    if (isUpper(acronym.text) && isAcronymOf(acronym.text, text.slice(span.start, span.end)))
      defined.set(acronym.text, span);
  }
  if (defined.size === 0) return [...spans];
  const kept = spans.map((span) => {
    const long = defined.get(text.slice(span.start, span.end));
    return long === undefined ? span : { ...span, kind: long.kind, title: null, confidence: long.confidence };
  });
  const taken = new Set(kept.flatMap(({ first, last }) => range(first, last)));
  const added = tokens.flatMap(({ text: word, start, end }, first): NameSpan[] => {
    const long = taken.has(first) ? undefined : defined.get(word);
    if (long === undefined) return [];
    const { kind, confidence } = long;
    return [{ first, last: first + 1, start, end, kind, confidence, candidates: [], title: null }];
  });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i);
