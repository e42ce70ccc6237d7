/** What an export is: a name, a file type, a pure function. */
import type { Annotation } from '../types';

export type Export = {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (annotation: Annotation) => string;
};
