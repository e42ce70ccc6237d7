/** What the reader may choose, one section a subject; every change is saved at once. */
import { t } from '../platform';
import type { Settings } from '../settings';
import { About } from './About';
import { Backup } from './Backup';
import { Kinds } from './Kinds';
import { OwnLists } from './OwnLists';
import { Packs } from './Packs';
import { Reading } from './Reading';
import { Rejected } from './Rejected';
import { Sites } from './Sites';
import { type Notice, useOptions } from './useOptions';

export function Options() {
  const options = useOptions();
  const { settings, ready, notice, change } = options;
  const set = (next: Settings) => change({ settings: next });
  return (
    <>
      <header class="top">
        <img src="icons/48.png" alt="" width="36" height="36" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        {ready && (
          <>
            <Kinds settings={settings} onChange={set} />
            <Reading settings={settings} onChange={set} />
            <Sites {...options} />
            <OwnLists {...options} />
            <Packs say={options.say} />
            <Rejected settings={settings} onChange={(next) => change({ settings: next }, t('linkAccepted'))} />
            <Backup {...options} />
          </>
        )}
        <About />
      </main>
      <Said notice={notice} />
    </>
  );
}

function Said({ notice }: { notice: Notice | null }) {
  return (
    <div class="said" role="status" data-shown={notice !== null}>
      {notice !== null && <span>{notice.text}</span>}
      {notice?.undo && (
        <button type="button" class="quiet" onClick={notice.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
