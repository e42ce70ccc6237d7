/** The states of a page, as popup and badge see them. */
import type { Annotation } from '../../types';

/** What the page's content script is doing; the popup shows exactly one view for each. */
export type PageState =
  | { readonly status: 'off' }
  | { readonly status: 'working' }
  | { readonly status: 'notArticle'; readonly reasons: readonly string[] }
  | { readonly status: 'done'; readonly annotation: Annotation }
  | { readonly status: 'error'; readonly message: string };
