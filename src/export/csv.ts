/** One row for every mention and every quote: for spreadsheets. */
import type { Annotation } from '../types';
import type { Export } from './format';

const COLUMNS = ['type', 'start', 'end', 'text', 'kind', 'name', 'role', 'wikipedia', 'confidence'] as const;

export const csv: Export = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv',
  extension: 'csv',
  write: (annotation) =>
    `${[[...COLUMNS], ...rows(annotation)].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`,
};

function rows({ article, chains, quotes }: Annotation): (string | number)[][] {
  const mentions = chains.flatMap((chain) =>
    chain.mentions.map(({ start, end, form }) => [
      `mention:${form}`,
      start,
      end,
      article.text.slice(start, end),
      chain.kind,
      chain.name,
      chain.role?.title ?? '',
      chain.entity?.wikipedia ?? '',
      chain.confidence,
    ]),
  );
  const said = quotes.map(({ start, end, form, speaker, confidence }) => [
    'quote',
    start,
    end,
    article.text.slice(start, end),
    form,
    speaker.chain === null ? (speaker.text ?? '') : chains[speaker.chain]!.name,
    '',
    '',
    confidence,
  ]);
  return [...mentions, ...said].sort((a, b) => Number(a[1]) - Number(b[1]));
}

/** Quoted where needed (RFC 4180); a cell that a spreadsheet would run as a formula, also by the wide signs or behind spaces, gets an apostrophe in front. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[\s\0]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
