/** What holds of the quotes of every annotation. */
import type { Annotation, QuoteForm } from '../../types';
import { isShare, type Report, type Spans } from './problems';

const FORMS: ReadonlySet<QuoteForm> = new Set(['direct', 'mixed', 'indirect']);

export function checkQuotes({ quotes, chains, article }: Annotation, spans: Spans, report: Report): void {
  spans.sorted(quotes, 'quotes');
  // Reported speech may hold quoted words.
  spans.apart(
    quotes.filter(({ form }) => form !== 'indirect'),
    'quotes with marks',
  );
  quotes.forEach(({ form, group, cue, speaker, confidence }, index) => {
    const where = `quotes[${index}]`;
    report(FORMS.has(form), where, `'${form}' is no form of a quote`);
    report(Number.isInteger(group) && group >= 0, where, `${group} is no group`);
    report(isShare(confidence), where, `is ${confidence} sure`);
    report(speaker.chain === null || chains[speaker.chain] !== undefined, where, `chain ${speaker.chain} is nobody`);
    report(speaker.chain === null || speaker.text !== null, where, 'has a speaker without words');
    if (cue !== null) spans.span(cue, `${where}.cue`);
    if (speaker.span === null) return;
    const { start, end } = speaker.span;
    spans.span(speaker.span, `${where}.speaker`);
    report(article.text.slice(start, end) === speaker.text, `${where}.speaker`, 'has other words than its span');
  });
}
