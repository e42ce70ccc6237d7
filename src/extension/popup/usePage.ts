/** The state of the reader's page, followed while the popup is open. */
import { useEffect, useState } from 'preact/hooks';
import {
  askPage,
  injectContentScript,
  messageOf,
  onStateChange,
  type PageState,
  type ReaderTab,
  type ToPage,
} from '../platform';

/** What the popup shows: the page's state, or why there is none. */
export type View =
  | PageState
  | { readonly status: 'loading' }
  | { readonly status: 'notAllowed' }
  /** We may not start by ourselves here: only the popup's opening, a key or the menu is the reader's word for it. */
  | { readonly status: 'asleep' };

export type Page = { readonly view: View; readonly tell: (message: ToPage) => void };
export type Place = 'popup' | 'panel';

/** The popup starts our script where it does not run yet; the panel, which only looks on, does not. */
export function usePage(tab: ReaderTab | null, place: Place): Page {
  const [view, setView] = useState<View>({ status: 'loading' });
  const id = tab?.id ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit of the same tab is another page.
  useEffect(() => {
    if (id === null) {
      setView({ status: 'notAllowed' });
      return;
    }
    const life = new AbortController();
    const enter = (next: View) => {
      if (!life.signal.aborted) setView(next);
    };
    onStateChange(id, enter, life.signal);
    const getState = () => askPage(id, { type: 'getState' });
    const start = () => injectContentScript(id).then(getState);
    (place === 'popup' ? getState().catch(start) : getState()).then(enter, () =>
      enter({ status: place === 'panel' && mayBeStory(tab?.url ?? null) ? 'asleep' : 'notAllowed' }),
    );
    return () => life.abort();
  }, [id, tab?.visit, place]);

  const tell = (message: ToPage) => {
    if (id === null) return;
    askPage(id, message).then(setView, (error) =>
      setView({ status: 'error', message: messageOf(error), damaged: false }),
    );
  };
  return { view, tell };
}

/** The address of a page that we may not read is not told either. */
function mayBeStory(url: string | null): boolean {
  return url === null || /^https?:/.test(url);
}
