/** The state of the reader's page, followed while the popup is open. */
import { useEffect, useState } from 'preact/hooks';
import { askPage, injectContentScript, messageOf, onStateChange, type PageState, type ToPage } from '../platform';

/** What the popup shows: the page's state, or why there is none. */
export type View =
  | PageState
  | { readonly status: 'loading' }
  | { readonly status: 'notAllowed'; readonly message: string };

export type Page = { readonly view: View; readonly tell: (message: ToPage) => void };

/** Starts our script where it does not run yet: opening the popup is the reader's word to annotate this page. */
export function usePage(tab: number | null): Page {
  const [view, setView] = useState<View>({ status: 'loading' });

  useEffect(() => {
    if (tab === null) {
      setView({ status: 'notAllowed', message: '' });
      return;
    }
    onStateChange(tab, setView);
    askPage(tab, { type: 'getState' })
      .catch(() => injectContentScript(tab).then(() => askPage(tab, { type: 'getState' })))
      .then(setView, (error) => setView({ status: 'notAllowed', message: messageOf(error) }));
  }, [tab]);

  const tell = (message: ToPage) => {
    if (tab === null) return;
    askPage(tab, message).then(setView, (error) => setView({ status: 'error', message: messageOf(error) }));
  };
  return { view, tell };
}
