/** What every article must bear: the pipeline, the validator, the exports. */
import { annotate, type Knowledge } from '../../../src/engine/annotate';
import { annotationProblems, articleProblems } from '../../../src/engine/validate';
import { EXPORTS } from '../../../src/export';
import type { Article } from '../../../src/types';

/** Problems of an article, of its annotation, and of what the exports make of it. */
export function problemsOf(article: Article, knowledge: Knowledge): string[] {
  const own = articleProblems(article);
  if (own.length > 0) return own;
  const annotation = annotate(article, knowledge);
  const problems = annotationProblems(annotation);
  if (problems.length > 0) return problems;
  return EXPORTS.flatMap(({ id, write }) => exportProblems(id, write(annotation)));
}

function exportProblems(id: string, text: string): string[] {
  if (id === 'csv') return csvProblems(text);
  if (id === 'markdown') return markdownProblems(text);
  JSON.parse(text);
  return [];
}

/** RFC 4180: rows of equal length; and no cell that a spreadsheet runs as a formula. */
function csvProblems(text: string): string[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const problems: string[] = [];
  if (cells.map(([whole]) => whole).join('') !== text) problems.push('csv: cells that are none');
  let columns = 0;
  let first = 0;
  for (const [, cell = '', end] of cells) {
    columns++;
    const value = cell.startsWith('"') ? cell.slice(1, -1) : cell;
    if (/^[\s\0]*[=+\-@＝＋－＠]/.test(value) && Number.isNaN(Number(value)))
      problems.push(`csv: '${value}' is a formula`);
    if (end !== '\r\n') continue;
    first ||= columns;
    if (columns !== first) problems.push(`csv: a row of ${columns} cells`);
    columns = 0;
  }
  return problems;
}

/** Outside of our own links no bracket, angle or code mark stands without a backslash. */
function markdownProblems(text: string): string[] {
  const own = text
    .replace(/^<https?:[^<>\s]*>$/gm, '')
    .replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(https:\/\/en\.wikipedia\.org\/wiki\/[^()\s]*\)/g, '$1');
  const raw = /(?<!\\)(?:\\\\)*[[\]<>`]/.exec(own);
  return raw === null ? [] : [`markdown: raw '${raw[0]}'`];
}
