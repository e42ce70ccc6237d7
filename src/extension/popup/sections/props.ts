/** What every section of the story gets. */
import type { Annotation, Span } from '../../../types';
import type { Surroundings } from '../../platform';

export type SectionProps = {
  readonly annotation: Annotation;
  /** What the dataset knows around the story; null until it answered. */
  readonly surroundings: Surroundings | null;
  readonly goTo: (span: Span) => void;
};
