/** The popup, and the panel beside the page: one view for each state of the page. */
import type { ReaderTab } from '../platform';
import { Header } from './Header';
import { StateNotice } from './StateNotice';
import { Story } from './Story';
import { type Place, usePage } from './usePage';

export function App({ tab, place }: { tab: ReaderTab | null; place: Place }) {
  const { view, tell } = usePage(tab, place);
  return (
    <>
      <Header tab={tab} place={place} view={view} onToggle={(on) => tell({ type: 'setOn', on })} />
      {view.status === 'done' ? (
        <Story
          key={view.annotation.article.url}
          annotation={view.annotation}
          goTo={({ start, end }) => tell({ type: 'goTo', start, end })}
        />
      ) : (
        <main aria-live="polite">
          <StateNotice view={view} tell={tell} />
        </main>
      )}
    </>
  );
}
