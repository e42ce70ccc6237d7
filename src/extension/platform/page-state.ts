/** The states of a page, as popup and badge see them. */
import type { Annotation } from '../../types';

/** What the page's content script is doing; the popup shows exactly one view for each. */
export type PageState =
  | { readonly status: 'off' }
  /** `words` of the story, once it is found; `share` from 0 to 1 of the work that is done. */
  | { readonly status: 'working'; readonly words: number | null; readonly share: number }
  | { readonly status: 'notArticle'; readonly reasons: readonly string[] }
  | { readonly status: 'done'; readonly annotation: Annotation }
  /** `damaged`: a file of our own package cannot be used. */
  | { readonly status: 'error'; readonly message: string; readonly damaged: boolean };
