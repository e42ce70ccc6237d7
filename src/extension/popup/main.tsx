/** Entry point of the popup. */
import { render } from 'preact';
import { currentTab, setDocumentLanguage } from '../platform';
import { App } from './App';
import './popup.css';

setDocumentLanguage(document);
void currentTab(window.location).then((tab) => {
  const root = document.getElementById('app');
  if (root) render(<App tabId={tab?.id ?? null} url={tab?.url ?? null} />, root);
});
