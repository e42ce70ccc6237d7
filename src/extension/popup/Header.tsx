/** Top of the popup: the name, on and off for this page, always on this site, options. */
import { useEffect, useState } from 'preact/hooks';
import { ask, isGranted, originOf, requestSite, t } from '../platform';
import type { View } from './usePage';

type Props = { url: string | null; view: View; onToggle: (on: boolean) => void };

export function Header({ url, view, onToggle }: Props) {
  const off = view.status === 'off';
  const usable = view.status !== 'notAllowed' && view.status !== 'loading';
  return (
    <header class="top">
      <img src="icons/32.png" alt="" width="20" height="20" />
      <strong>Newsgloss</strong>
      <span class="spring" />
      {usable && <AlwaysHere url={url} />}
      {usable && (
        <button type="button" role="switch" class="switch" aria-checked={!off} onClick={() => onToggle(off)}>
          <span class="visually-hidden">{t('onThisSite')}</span>
        </button>
      )}
      <button
        type="button"
        class="icon"
        aria-label={t('options')}
        title={t('options')}
        onClick={() => void ask({ type: 'openOptions' })}
      >
        ⚙
      </button>
    </header>
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
