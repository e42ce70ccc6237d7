/** The popup: one view for each state of the page. */
import { t } from '../platform';
import { Header } from './Header';
import { Notice } from './Notice';
import { Story } from './Story';
import { usePage } from './usePage';

export function App({ tabId, url }: { tabId: number | null; url: string | null }) {
  const { view, tell } = usePage(tabId);
  const toggle = (on: boolean) => tell({ type: 'setOn', on });
  return (
    <>
      <Header url={url} view={view} onToggle={toggle} />
      <main aria-live="polite">
        {view.status === 'done' && (
          <Story annotation={view.annotation} goTo={(span) => tell({ type: 'goTo', ...span })} />
        )}
        {(view.status === 'loading' || view.status === 'working') && <Notice title={t('stateWorking')} busy />}
        {view.status === 'off' && (
          <Notice title={t('stateOff')} text={t('stateOffText')}>
            <button type="button" class="primary" onClick={() => toggle(true)}>
              {t('switchOn')}
            </button>
          </Notice>
        )}
        {view.status === 'notArticle' && (
          <Notice title={t('stateNotArticle')} reasons={view.reasons}>
            <button type="button" onClick={() => tell({ type: 'annotateAnyway' })}>
              {t('annotateAnyway')}
            </button>
          </Notice>
        )}
        {view.status === 'notAllowed' && <Notice title={t('stateNotAllowed')} text={t('stateNotAllowedText')} />}
        {view.status === 'error' && (
          <Notice title={t('stateError')} text={view.message}>
            <button type="button" onClick={() => toggle(true)}>
              {t('tryAgain')}
            </button>
          </Notice>
        )}
      </main>
    </>
  );
}
