/** What `annotate` prints: one of the exports, or a summary for the terminal. */
import { EXPORTS } from '../export';
import type { Annotation } from '../types';
import { terminal } from './terminal';

export const FORMATS = ['json', 'markdown', 'csv', 'jsonld', 'webannotation'] as const;
export type Format = (typeof FORMATS)[number];

export function write(
  annotation: Annotation,
  options: { format: Format | null; explain: boolean; color: boolean },
): string {
  if (options.format === null) return terminal(annotation, options);
  return EXPORTS.find(({ id }) => id === options.format)!.write(annotation);
}
