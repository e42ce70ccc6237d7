/** The page that opens once after installing: what Newsgloss does, what it may touch, how to start. */
import { render } from 'preact';
import { setDocumentLanguage, t } from '../platform';
import './welcome.css';

const POINTS = ['welcomeOpen', 'welcomeHover', 'welcomePopup', 'welcomeElsewhere', 'welcomePrivate'];

function Welcome() {
  return (
    <main>
      <img src="icons/128.png" alt="" width="72" height="72" />
      <h1>{t('welcomeTitle')}</h1>
      <ol>
        {POINTS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </main>
  );
}

setDocumentLanguage(document);
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
