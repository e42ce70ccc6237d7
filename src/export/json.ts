/** The annotation itself. */
import type { Export } from './format';

export const json: Export = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  write: (annotation) => `${JSON.stringify(annotation, null, 2)}\n`,
};
