/** What Newsgloss does, a story to try it on, what it may touch, that nothing is sent. */
import { ask, t } from '../platform';
import { Sample } from './Sample';

const POINTS = ['welcomeHover', 'welcomePopup', 'welcomeElsewhere'];
const TOUCHES = ['welcomeTouchListed', 'welcomeTouchClick', 'welcomeTouchText', 'welcomeTouchOff'];

export function Welcome() {
  return (
    <main>
      <header>
        <img src="icons/128.png" alt="" width="64" height="64" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <Sample />
      <section aria-labelledby="first">
        <h2 id="first">{t('welcomeFirst')}</h2>
        <ol>
          {POINTS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        <Keys />
      </section>
      <section aria-labelledby="touch">
        <h2 id="touch">{t('welcomeTouch')}</h2>
        <ul>
          {TOUCHES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section class="private" aria-labelledby="private">
        <h2 id="private">{t('welcomePrivateTitle')}</h2>
        <p>{t('welcomePrivate')}</p>
      </section>
      <p>
        <button type="button" class="primary" onClick={() => void ask({ type: 'openOptions' })}>
          {t('welcomeOptions')}
        </button>
      </p>
    </main>
  );
}

/** The keys that the manifest suggests; on Firefox for Android there are none, and no keyboard either. */
function Keys() {
  return (
    <dl class="keys">
      {(['G', 'S', 'J', 'Q'] as const).map((key) => (
        <div key={key}>
          <dt dir="ltr">
            <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>{key}</kbd>
          </dt>
          <dd>{t(`welcomeKey_${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
