/** What every section of the story gets. */
import type { Annotation, Span } from '../../../types';

export type SectionProps = { readonly annotation: Annotation; readonly goTo: (span: Span) => void };
