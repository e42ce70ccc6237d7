/** 'Abu Hassan Amer', 'Umm Khaled': a kunya belongs to the name that follows it. */
import type { Story } from '../text';
import type { NameSpan } from './name-span';

const KUNYAS = new Set(['Abu', 'Abou', 'Umm', 'Oum', 'Um']);

/** People's spans with the kunya right before them taken in. */
export function withKunyas(spans: readonly NameSpan[], { tokens }: Story): NameSpan[] {
  const taken = new Set(spans.map(({ last }) => last - 1));
  return spans.map((span) => {
    const before = tokens[span.first - 1];
    if (span.kind !== 'person' || before === undefined || !KUNYAS.has(before.text) || taken.has(span.first - 1))
      return span;
    return { ...span, first: span.first - 1, start: before.start, candidates: [] };
  });
}
