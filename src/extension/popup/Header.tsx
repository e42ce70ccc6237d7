/** Top of the popup: the name, on and off for this site, always on this site, the panel beside the page, options. */
import { useEffect, useState } from 'preact/hooks';
import { ask, canOpenPanel, isGranted, openPanel, originOf, type ReaderTab, requestSite, t } from '../platform';
import { Icon } from './Icon';
import type { Place, View } from './usePage';

type Props = { tab: ReaderTab | null; place: Place; view: View; onToggle: (on: boolean) => void };

export function Header({ tab, place, view, onToggle }: Props) {
  const off = view.status === 'off';
  const usable = !['notAllowed', 'asleep', 'loading'].includes(view.status);
  const host = hostOf(tab?.url ?? null);
  return (
    <header class="top">
      <img src="icons/32.png" alt="" width="20" height="20" />
      <strong>Newsgloss</strong>
      <span class="spring" />
      {usable && <AlwaysHere url={tab?.url ?? null} />}
      {usable && (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={!off}
          title={host ? t('onSite', host) : t('onThisSite')}
          onClick={() => onToggle(off)}
        >
          <span class="visually-hidden">{host ? t('onSite', host) : t('onThisSite')}</span>
        </button>
      )}
      {place === 'popup' && tab !== null && canOpenPanel() && <PanelButton windowId={tab.windowId} />}
      <IconButton name="options" label={t('options')} run={() => void ask({ type: 'openOptions' })} />
    </header>
  );
}

function PanelButton({ windowId }: { windowId: number }) {
  const open = () => {
    // The popup makes room once the panel is there; a popup opened as a page stays.
    openPanel(windowId).then(
      () => window.location.search === '' && window.close(),
      (error) => console.warn('Newsgloss panel:', error),
    );
  };
  return <IconButton name="panel" label={t('openPanel')} run={open} />;
}

function IconButton({ name, label, run }: { name: 'options' | 'panel'; label: string; run: () => void }) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={run}>
      <Icon name={name} />
    </button>
  );
}

/** Offered where Newsgloss runs only because the reader asked for this page. */
function AlwaysHere({ url }: { url: string | null }) {
  const origin = originOf(url ?? undefined);
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    if (origin) void isGranted(origin).then(setGranted);
  }, [origin]);
  if (!origin || granted) return null;
  return (
    <button type="button" class="plain small" onClick={() => void requestSite(origin).then(setGranted)}>
      {t('alwaysHere')}
    </button>
  );
}

function hostOf(url: string | null): string | null {
  return url !== null && /^https?:/.test(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
