/** What holds of the summary of every annotation. */
import type { Annotation, Dated, Kind, Ranked, Voice } from '../../types';
import { isDay, type Report, type Spans } from './problems';

const PRECISIONS: ReadonlySet<Dated['precision']> = new Set(['day', 'month', 'year', 'approximate']);
const NOT_WHO: ReadonlySet<Kind> = new Set(['place', 'group']);

export function checkSummary({ summary, chains, quotes }: Annotation, spans: Spans, report: Report): void {
  const { who, where, when, numbers, voices, key } = summary;
  const kindOf = ({ chain }: Ranked): Kind | undefined => chains[chain]?.kind;
  checkRanked(who, 'who', report);
  checkRanked(where, 'where', report);
  report(
    who.map(kindOf).every((kind) => kind !== undefined && !NOT_WHO.has(kind)),
    'who',
    'has what cannot act',
  );
  report(
    where.map(kindOf).every((kind) => kind === 'place'),
    'where',
    'has what is no place',
  );
  spans.apart(when, 'when');
  when.forEach((date, index) => {
    checkDate(date, `when[${index}]`, report);
    spans.span(date.event, `when[${index}].event`);
  });
  for (const figure of numbers) spans.span(figure, 'numbers');
  spans.apart(key, 'key');
  checkVoices(voices, { chains: chains.length, quotes: quotes.length }, report);
}

function checkRanked(ranked: readonly Ranked[], where: string, report: Report): void {
  report(new Set(ranked.map(({ chain }) => chain)).size === ranked.length, where, 'names a chain twice');
  ranked.forEach(({ weight }, index) => {
    report(Number.isFinite(weight), where, `weighs ${weight}`);
    report(index === 0 || weight <= ranked[index - 1]!.weight, where, 'has more weight behind less');
  });
}

function checkDate({ from, to, precision, start, end, event }: Dated, where: string, report: Report): void {
  report(isDay(from) && isDay(to), where, `'${from}' or '${to}' is no day`);
  report(from <= to, where, `ends on ${to}, before ${from}`);
  report(PRECISIONS.has(precision), where, `'${precision}' is no precision`);
  report(event.start <= start && end <= event.end, where, 'stands outside of its sentence');
}

function checkVoices(
  voices: readonly Voice[],
  counts: { readonly chains: number; readonly quotes: number },
  report: Report,
): void {
  const spoken = voices.flatMap(({ quotes }) => quotes);
  report(new Set(spoken).size === spoken.length, 'voices', 'say a quote twice');
  report(
    spoken.every((index) => Number.isInteger(index) && index >= 0 && index < counts.quotes),
    'voices',
    'say a quote that is none',
  );
  for (const { chain, source, words } of voices) {
    report(chain === null || (chain >= 0 && chain < counts.chains), 'voices', `chain ${chain} is nobody`);
    report((source === 'named') === (chain !== null), 'voices', `${source} does not fit chain ${chain}`);
    report(Number.isInteger(words) && words > 0, 'voices', `${words} words are said`);
  }
}
