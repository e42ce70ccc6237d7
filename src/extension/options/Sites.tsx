/** Where Newsgloss runs: everywhere or not, sites that the reader added, sites where it is switched off. */
import { useEffect, useState } from 'preact/hooks';
import { EVERYWHERE, forgetSite, grantedSites, messageOf, onSitesChange, originOf, requestSite, t } from '../platform';
import { withSite } from '../settings';
import { Check } from './Check';
import { hostOf } from './host';
import type { Options } from './useOptions';

export function Sites({ settings, change, say }: Options) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = () => void grantedSites().then(setGranted);
    read();
    onSitesChange(read, life.signal);
    return () => life.abort();
  }, []);

  /** The browser asks the reader itself; it wants to be called straight from the click. */
  const add = (origin: string) =>
    void requestSite(origin).then(
      (done) => say(done ? t('siteAdded', nameOf(origin)) : t('siteNotAdded', nameOf(origin))),
      (error) => say(messageOf(error)),
    );
  const forget = (origin: string) =>
    void forgetSite(origin).then(
      () => say(t('siteForgotten', nameOf(origin)), () => add(origin)),
      (error) => say(messageOf(error)),
    );
  const switchOff = (host: string) => change({ settings: withSite(settings, host, false) }, t('siteSwitchedOff', host));
  const switchOn = (host: string) => change({ settings: withSite(settings, host, true) }, t('siteSwitchedOn', host));

  const everywhere = granted.includes(EVERYWHERE);
  const single = granted.filter((origin) => origin !== EVERYWHERE);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('optionsSites')}</h2>
      <p class="soft">{t('optionsSitesText')}</p>
      <Check
        label={t('optionsEverywhere')}
        hint={t('optionsEverywhereText')}
        checked={everywhere}
        onChange={(on) => (on ? add(EVERYWHERE) : forget(EVERYWHERE))}
      />
      <AddSite
        onAdd={(host) => add(originOf(`https://${host}`)!)}
        onOff={switchOff}
        onBad={(text) => say(t('siteNotHost', text))}
      />
      <SiteList
        title={t('sitesAdded')}
        sites={single.map((origin) => ({ name: nameOf(origin), act: () => forget(origin) }))}
        action={t('forgetSite')}
      />
      <SiteList
        title={t('sitesOff')}
        sites={settings.offSites.map((host) => ({ name: host, act: () => switchOn(host) }))}
        action={t('switchOn')}
      />
    </section>
  );
}

type AddProps = { onAdd: (host: string) => void; onOff: (host: string) => void; onBad: (text: string) => void };

function AddSite({ onAdd, onOff, onBad }: AddProps) {
  const [text, setText] = useState('');
  const act = (run: (host: string) => void) => {
    const host = hostOf(text);
    if (host === null) return onBad(text);
    setText('');
    run(host);
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        act(onAdd);
      }}
    >
      <label>
        <span class="visually-hidden">{t('siteAddress')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('alwaysThere')}</button>
      <button type="button" onClick={() => act(onOff)}>
        {t('neverThere')}
      </button>
    </form>
  );
}

type ListProps = { title: string; action: string; sites: readonly { name: string; act: () => void }[] };

function SiteList({ title, action, sites }: ListProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {sites.map(({ name, act }) => (
          <li key={name}>
            <span class="long">{name}</span>
            <button type="button" class="quiet" onClick={act}>
              {action}
              <span class="visually-hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(origin: string): string {
  return origin === EVERYWHERE ? t('allSites') : origin.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
