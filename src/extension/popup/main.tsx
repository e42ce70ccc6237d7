/** Entry point of the popup and of the panel beside the page: the same view, for this tab or for the active one. */
import { render } from 'preact';
import { currentTab, followActiveTab, type ReaderTab, setDocumentLanguage } from '../platform';
import { App } from './App';
import { followKindColors } from './kind-colors';
import './popup.css';

setDocumentLanguage(document);
const root = document.getElementById('app');
const show = (tab: ReaderTab | null, place: 'popup' | 'panel') => {
  if (root) render(<App tab={tab} place={place} />, root);
};

const life = new AbortController();
window.addEventListener('pagehide', () => life.abort(), { once: true });
followKindColors(document.documentElement, life.signal);
if (document.body.classList.contains('panel')) {
  followActiveTab((tab) => show(tab, 'panel'), life.signal);
} else void currentTab(window.location).then((tab) => show(tab, 'popup'));
