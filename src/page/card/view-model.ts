/** What a view is given: content, mode and what its buttons do. */
import type { CardContent, Translate } from './content';

export type ViewMode = 'hover' | 'pinned' | 'sheet';

export type ViewActions = {
  close(): void;
  /** One mention of the same name back or on. */
  step(by: -1 | 1): void;
  goToQuote(index: number): void;
  notThisOne(): void;
  copy(): void;
};

export type View = {
  readonly content: CardContent;
  readonly mode: ViewMode;
  /** Which of the painted mentions this is, counted from 1; null when there is only one. */
  readonly position: { readonly at: number; readonly of: number } | null;
  readonly actions: ViewActions;
  readonly t: Translate;
};

export const TITLE_ID = 'title';
export const NOTICE_CLASS = 'notice';
