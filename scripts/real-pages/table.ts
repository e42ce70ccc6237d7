/** What all pages together say, in figures alone. */
import { quantile } from '../bench/measure';
import type { PageReport } from './try-page';

/** Costs that are told, each with its worst pages. */
const COSTS: readonly (readonly [name: string, unit: string, of: (report: PageReport) => number | undefined])[] = [
  ['our script in one task', 'ms', ({ time }) => time?.longest],
  ['our script in all', 'ms', ({ time }) => time?.total],
  ['from its start to painted', 'ms', ({ time }) => time?.elapsed],
  ['memory', 'MB', ({ megabytes }) => megabytes ?? undefined],
];
const MOST_WORST = 10;

export function tableOf(reports: readonly PageReport[], failed: number): string[] {
  const count = (is: (report: PageReport) => boolean): number => reports.filter(is).length;
  const verdicts = (part: 'text' | 'layout' | 'undo'): string =>
    `${part} ${(['same', 'restless', 'changed'] as const).map((verdict) => `${verdict} ${count((report) => report[part] === verdict)}`).join(', ')}`;
  const costs = COSTS.map(([name, unit, of]) => {
    const known = reports.flatMap((report) => {
      const value = of(report);
      return value === undefined ? [] : [{ report, value }];
    });
    return { name, unit, known: known.sort((a, b) => b.value - a.value) };
  }).filter(({ known }) => known.length > 0);
  return [
    `${reports.length} pages (${failed} more did not load): ${count(({ names }) => names > 0)} painted, ${count(({ errors }) => errors.length > 0)} with errors of ours`,
    ...(['text', 'layout', 'undo'] as const).map(verdicts),
    ...costs.map(({ name, unit, known }) => {
      const values = known.map(({ value }) => value);
      const figures = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1).padStart(8));
      return `${name.padEnd(28)} median ${figures[0]}  p95 ${figures[1]}  worst ${figures[2]} ${unit}`;
    }),
    ...costs.flatMap(({ name, unit, known }) => [
      `worst by ${name}:`,
      ...known
        .slice(0, MOST_WORST)
        .map(
          ({ report: { id, size, names, quotes }, value }) =>
            `  ${id.padEnd(34)} ${value.toFixed(1).padStart(8)} ${unit}  ${size.text} characters, ${size.nodes} elements, ${names} names, ${quotes} quotes`,
        ),
    ]),
  ];
}
