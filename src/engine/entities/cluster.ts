/** A cluster: the spans of a story that name one thing, before it is known what that is. */
import type { MentionForm } from '../../types';
import type { Story } from '../text';
import type { NameSpan } from './name-span';

export type Member = { readonly span: NameSpan; readonly form: MentionForm };
export type Cluster = {
  /** The span that names it best. */
  lead: NameSpan;
  readonly members: Member[];
};

export function textOf(span: { start: number; end: number }, story: Story): string {
  return story.text.slice(span.start, span.end);
}
