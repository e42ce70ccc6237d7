/** Sites that the reader added or switched off, each with its undo. */
import { useEffect, useState } from 'preact/hooks';
import { forgetSite, grantedSites, onSitesChange, t } from '../platform';

export function Sites({ offSites, onSwitchOn }: { offSites: readonly string[]; onSwitchOn: (host: string) => void }) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void grantedSites().then(setGranted);
    read();
    onSitesChange(read);
  }, []);
  return (
    <section>
      <h2>{t('optionsSites')}</h2>
      <p class="soft">{t('optionsSitesText')}</p>
      <ul class="sites">
        {granted.map((origin) => (
          <Row key={origin} name={origin} action={t('forgetSite')} onClick={() => void forgetSite(origin)} />
        ))}
        {offSites.map((host) => (
          <Row key={host} name={t('siteOff', host)} action={t('switchOn')} onClick={() => onSwitchOn(host)} />
        ))}
      </ul>
    </section>
  );
}

function Row({ name, action, onClick }: { name: string; action: string; onClick: () => void }) {
  return (
    <li>
      {name}
      <button type="button" onClick={onClick}>
        {action}
      </button>
    </li>
  );
}
